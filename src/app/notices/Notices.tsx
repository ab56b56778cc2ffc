import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import './notices.css';

export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

/** What could not be honoured of a link (L4), one line each, until dismissed. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText();
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice.id} className="notices-item">
          <span>{notice.text}</span>
          <button
            type="button"
            className="notices-close"
            aria-label={text.shared.dismiss}
            onClick={notice.onDismiss}
          >
            <Icon name="close" size={14} />
          </button>
        </p>
      ))}
    </div>
  );
}
