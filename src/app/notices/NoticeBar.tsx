import { useText } from '../shared/TextContext';
import type { SiteTexts } from '../../ledger/siteIn';
import './notices.css';

interface Props {
  readonly site: SiteTexts;
  /** Version of the ledger; null before it is loaded. */
  readonly version: string | null;
}

/** Boundary notice and attribution, under every view. */
export function NoticeBar({ site, version }: Props) {
  const text = useText().noticeBar;
  return (
    <footer className="notice-bar">
      <p>{site.boundaryNotice}</p>
      <p className="notice-bar-credit">
        <span>{text.outlines(site.outlinesCredit)}</span>
        {version !== null && (
          <>
            <span className="notice-bar-dot"> · </span>
            <span>{text.data(version)}</span>
          </>
        )}
      </p>
    </footer>
  );
}
