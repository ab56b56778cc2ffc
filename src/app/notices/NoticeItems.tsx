import type { MetricId } from '../../ledger/types';
import { noticeText } from '../../text/noticeText';
import { withLateWords } from '../../text/withLateWords';
import type { LinkNotice } from '../../view/link/LinkNotice';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly labelOf: (metric: MetricId) => string;
  readonly onDismiss: (notice: LinkNotice) => void;
}

/** What could not be honoured of a link (L4), one line each, until dismissed. */
export function NoticeItems({ notices, labelOf, onDismiss }: Props) {
  const text = withLateWords(useText());
  return notices.map((notice) => (
    <p key={`${notice.key} ${notice.reason}`} className="notices-item">
      <span>{noticeText(notice, text, labelOf)}</span>
      <button
        type="button"
        className="notices-close"
        aria-label={text.shared.dismiss}
        onClick={() => onDismiss(notice)}
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  ));
}
