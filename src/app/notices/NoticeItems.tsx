import type { MetricId } from '../../ledger/types';
import { noticeText } from '../../text/noticeText';
import { withLateWords } from '../../text/withLateWords';
import type { LinkNotice } from '../../view/link/notices';
import { Icon } from '../shared/Icon';
import { useMended } from '../shared/MendedContext';
import { useText } from '../shared/TextContext';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly labelOf: (metric: MetricId) => string;
  readonly onDismiss: (notice: LinkNotice) => void;
}

/** What could not be honoured of a link (L4), and that a part was mended; one line each, until dismissed. */
export function NoticeItems({ notices, labelOf, onDismiss }: Props) {
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
