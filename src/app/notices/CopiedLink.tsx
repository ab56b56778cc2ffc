import { useEffect, useRef } from 'react';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import type { Copied } from '../shared/useCopyLink';
import './notices.css';

interface Props {
  readonly copied: Copied | null;
  readonly onDone: () => void;
}

/** Whether the link was copied; where the browser forbids it, the link itself to take by hand. */
export function CopiedLink({ copied, onDone }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (copied?.kind !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  return (
    <div className={copied === null ? 'unseen' : 'copied-link'} role="status">
      {copied?.kind === 'done' && <p>{text.copy.done}</p>}
      {copied?.kind === 'by-hand' && (
        <>
          <label>
            <span>{text.copy.failed}</span>
            <input ref={field} readOnly value={copied.url} aria-label={text.copy.field} />
          </label>
          <button
            type="button"
            className="notices-close"
            aria-label={text.shared.close}
            onClick={onDone}
          >
            <Icon name="close" size={14} />
          </button>
        </>
      )}
    </div>
  );
}
