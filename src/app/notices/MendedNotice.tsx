import { Icon } from '../shared/Icon';
import { useMended } from '../shared/MendedContext';
import { useText } from '../shared/TextContext';
import './notices.css';

/** That a part of the page broke and was put up again, until dismissed. */
export function MendedNotice() {
  const text = useText();
  const { mended, setMended } = useMended();
  if (!mended) return null;
  return (
    <p className="notices-item">
      <span>{text.loading.mended}</span>
      <button
        type="button"
        className="notices-close"
        aria-label={text.shared.dismiss}
        onClick={() => setMended(false)}
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  );
}
