import { useText } from '../shared/TextContext';
import { useLangOf } from '../shared/useLangOf';
import { usePhone } from '../shared/usePhone';
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
  const langOf = useLangOf();
  // Inside the sheet of a phone it is no landmark of the page.
  const Foot = usePhone() ? 'div' : 'footer';
  return (
    <Foot className="notice-bar">
      <p lang={langOf(site.boundaryNotice)}>{site.boundaryNotice}</p>
      <p className="notice-bar-credit">
        <span>{text.outlines(site.outlinesCredit)}</span>
        {version !== null && (
          <>
            <span className="notice-bar-dot"> · </span>
            <span>{text.data(version)}</span>
          </>
        )}
      </p>
    </Foot>
  );
}
