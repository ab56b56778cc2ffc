import { useEffect, useRef, type ReactNode } from 'react';
import { useText, useLangOf } from '../../state/useText';
import { usePhone } from '../../state/device';
import type { SiteTexts } from '../../../ledger/site';
import { Icon } from '../../ui/Icon';
import type { Copied } from '../../ui/useCopyLink';
import './notices.css';

/**
 * Where it is told what could not be honoured of a link (L4). It stands there before there is
 * anything to tell, so that a screen reader announces what comes.
 */
export function Notices({ children }: { readonly children: ReactNode }) {
  return <div role="status">{children}</div>;
}

interface Props {
  readonly site: SiteTexts;
  /** Version of the ledger; null before it is loaded. */
  readonly version: string | null;
}

/** Boundary notice and attribution, under every view. */
export function NoticeBar({ site, version }: Props) {
  const text = useText().noticeBar;
  const langOf = useLangOf();
  // Inside the sheet of a phone it is no landmark of the page.
  const Foot = usePhone() ? 'div' : 'footer';
  return (
    <Foot className="foot-words">
      <p lang={langOf(site.boundaryNotice)}>{site.boundaryNotice}</p>
      <p className="foot-words-credit">
        <span>{text.outlines(site.outlinesCredit)}</span>
        {version !== null && (
          <>
            <span className="foot-words-dot"> · </span>
            <span>{text.data(version)}</span>
          </>
        )}
      </p>
    </Foot>
  );
}

interface CopiedLinkProps {
  readonly copied: Copied | null;
  readonly onDone: () => void;
}

/** Whether the link was copied; where the browser forbids it, the link itself to take by hand. */
export function CopiedLink({ copied, onDone }: CopiedLinkProps) {
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
