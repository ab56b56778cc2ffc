import type { MetricId } from '../../../ledger/types';
import type { FullText, Text } from '../../../text/Text';
import { choiceText, dateOf } from '../../../text/periodText';
import { languageName } from '../../../text/outletText';
import { withLateWords } from '../../../text/withLateWords';
import type { LinkNotice, Shown } from '../../../view/link/notices';
import type { LaterKey, LinkKey } from '../../../view/viewParts';
import { useMended } from '../../state/MendedContext';
import { useText } from '../../state/useText';
import { useWorld } from '../../state/atlas';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly onDismiss: (notice: LinkNotice) => void;
}

/** What could not be honoured of a link (L4), and that a part was mended; one line each, until dismissed. */
export function NoticeItems({ notices, onDismiss }: Props) {
  const { labelOf } = useWorld();
  const text = withLateWords(useText());
  const { mended, setMended } = useMended();
  const lines = notices.map((notice) => ({
    id: `${notice.key} ${notice.reason}`,
    words: noticeText(notice, text, labelOf),
    dismiss: () => onDismiss(notice),
  }));
  if (mended)
    lines.push({ id: 'mended', words: text.notices.mended, dismiss: () => setMended(false) });
  return lines.map(({ id, words, dismiss }) => (
    <p key={id} className="notices-item">
      <span>{words}</span>
      <button
        type="button"
        className="notices-close"
        aria-label={text.shared.dismiss}
        onClick={dismiss}
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  ));
}

/**
 * L4: one notice as one or two plain sentences. Text, never HTML: it quotes the link.
 *
 * @param measureName what a measure is called in the reader's language
 */
export function noticeText(
  notice: LinkNotice,
  text: FullText,
  measureName: (metric: MetricId) => string,
): string {
  const say = text.notices;
  const { key, given } = notice;
  const shown = shownText(notice.shown, text, measureName);
  switch (notice.reason) {
    case 'unknown-measure':
      return say.unknownMeasure(given, shown);
    case 'measure-not-offered':
      return say.measureNotOffered(given, shown);
    case 'unknown-period':
      return say.unknownPeriod(given, shown);
    case 'no-such-period-for-measure':
      return say.noSuchPeriod(given, shown);
    case 'unknown-colour':
      return say.unknownColour(given);
    case 'no-area-for-measure':
      return say.noArea;
    case 'unknown-district':
      return say.unknownDistrict(given);
    case 'district-not-in-period':
      return say.districtNotInPeriod(given);
    case 'card-instead':
      return say.cardInstead(given);
    case 'unknown-claim':
      return say.unknownClaim(given);
    case 'query-cut':
      return say.queryCut;
    case 'unknown-side':
      return say.unknownSide(given);
    case 'unknown-sort':
      return say.unknownSort(given);
    case 'unknown-pick':
      return say.unknownPick(given);
    case 'unknown-screen':
      return say.unknownScreen(given);
    case 'unknown-language':
      return say.unknownLanguage(given, shown);
    case 'unreadable-position':
      return say.unreadablePosition(given);
    case 'position-off-the-map':
      return say.positionOffTheMap(given);
    case 'unreadable-format':
      return say.unreadableFormat(given);
    case 'newer-format':
      return say.newerFormat(given, shown);
    case 'unreadable-data-version':
      return say.unreadableDataVersion(given, shown);
    case 'other-data-version':
      return say.otherDataVersion(dateOf(given, text), shown);
    case 'repeated': {
      const called: Readonly<Record<string, string>> = say.parts satisfies Record<
        LinkKey,
        string
      >;
      return say.repeated(called[key] ?? key, given);
    }
    case 'not-yet': {
      const later: Readonly<Record<string, string>> = say.notYet satisfies Record<
        LaterKey,
        string
      >;
      return later[key] ?? key;
    }
    case 'cut':
      return say.cut;
    case 'too-long':
      return say.tooLong;
  }
}

/** What is shown instead, by name; empty where the sentence itself says it. */
function shownText(
  shown: Shown,
  text: Text,
  measureName: (metric: MetricId) => string,
): string {
  switch (shown.kind) {
    case 'measure':
      return measureName(shown.metric);
    case 'period':
      return choiceText(shown.period, text);
    case 'language':
      return languageName(shown.lang, text.lang);
    case 'data':
      return dateOf(shown.version, text);
    case 'format':
      return String(shown.format);
    case 'by':
    case 'district':
    case 'claim':
    case 'screen':
    case 'position':
    case 'nothing':
      return '';
  }
}
