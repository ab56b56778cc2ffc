import { LANDMARK } from './shared/landmarks';
import type { SiteTexts } from '../ledger/siteIn';
import type { Failure } from './loading/Failure';
import { LoadingScreen } from './loading/LoadingScreen';
import { Masthead } from './masthead/Masthead';
import { NoticeBar } from './notices/NoticeBar';

interface Props {
  readonly texts: SiteTexts;
  /** Null while loading goes on. */
  readonly failures: readonly Failure[] | null;
  readonly onRetry: () => void;
}

/** Before there are figures, or when there are none: what this is, and how loading goes. */
export function FirstScreen({ texts, failures, onRetry }: Props) {
  return (
    <div className="page">
      <div className="page-panel">
        <Masthead site={texts} />
      </div>
      <main className="page-main" id={LANDMARK.main}>
        <LoadingScreen failures={failures} onRetry={onRetry} />
      </main>
      <NoticeBar site={texts} version={null} />
    </div>
  );
}
