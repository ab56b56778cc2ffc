import type { MetricId } from '../../../ledger/types';
import type { FullText, Text } from '../../../text/Text';
import { choiceText, dateOf } from '../../../text/periodText';
import { languageName } from '../../../text/outletText';
import { withDeferredWords } from '../../../text/withDeferredWords';
import type { LinkNotice, Shown } from '../../../view/link/notices';
import type { FutureKey, LinkKey } from '../../../view/viewParts';
import { useRecovered } from '../../state/RecoveredContext';
import { useText } from '../../state/useText';
import { useWorld } from '../../state/atlas';
import { Icon } from '../../ui/Icon';
import { useNamedPlaces } from './useNamedPlaces';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly onDismiss: (notice: LinkNotice) => void;
}

/** What could not be honoured of a link (L4), and that a part was mended; one line each, until dismissed. */
export function NoticeItems({ notices, onDismiss }: Props) {
  const { labelOf } = useWorld();
  const text = withDeferredWords(useText());
  const { recovered, setRecovered } = useRecovered();
  const lines = useNamedPlaces(notices).map((notice) => ({
    id: `${notice.key} ${notice.reason}`,
    words: noticeText(notice, text, labelOf),
    dismiss: () => onDismiss(notice),
  }));
  if (recovered)
    lines.push({
      id: 'mended',
      words: text.notices.mended,
      dismiss: () => setRecovered(false),
    });
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
  const t = text.notices;
  const { key, given } = notice;
  const shown = shownText(notice.shown, text, measureName);
  switch (notice.reason) {
    case 'unknown-measure':
      return t.unknownMeasure(given, shown);
    case 'measure-not-offered':
      return t.measureNotOffered(given, shown);
    case 'unknown-period':
      return t.unknownPeriod(given, shown);
    case 'no-such-period-for-measure':
      return t.noSuchPeriod(given, shown);
    case 'unknown-colour':
      return t.unknownColour(given);
    case 'no-area-for-measure':
      return t.noArea;
    case 'unknown-district':
      return t.unknownDistrict(given);
    case 'district-not-in-period':
      return t.districtNotInPeriod(given);
    case 'card-instead':
      return t.cardInstead(given);
    case 'unknown-claim':
      return t.unknownClaim(given);
    case 'query-cut':
      return t.queryCut;
    case 'unknown-side':
      return t.unknownSide(given);
    case 'unknown-sort':
      return t.unknownSort(given);
    case 'unknown-pick':
      return t.unknownPick(given);
    case 'unknown-screen':
      return t.unknownScreen(given);
    case 'unknown-language':
      return t.unknownLanguage(given, shown);
    case 'unreadable-position':
      return t.unreadablePosition(given);
    case 'position-off-the-map':
      return t.positionOffTheMap(given);
    case 'unreadable-format':
      return t.unreadableFormat(given);
    case 'newer-format':
      return t.newerFormat(given, shown);
    case 'unreadable-data-version':
      return t.unreadableDataVersion(given, shown);
    case 'other-data-version':
      return t.otherDataVersion(dateOf(given, text), shown);
    case 'repeated': {
      const called: Readonly<Record<string, string>> = t.parts satisfies Record<
        LinkKey,
        string
      >;
      return t.repeated(called[key] ?? key, given);
    }
    case 'not-yet': {
      const future: Readonly<Record<string, string>> = t.notYet satisfies Record<
        FutureKey,
        string
      >;
      return future[key] ?? key;
    }
    case 'cut':
      return t.cut;
    case 'too-long':
      return t.tooLong;
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
