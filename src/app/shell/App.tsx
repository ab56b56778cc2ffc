// Last: on paper it overrules what holds on a screen.

// oxlint-disable-next-line import/no-unassigned-import -- all styles, in their order
import './styles';
import { useMemo, useState } from 'react';
import { siteIn, type SiteTexts } from '../../ledger/site';
import type { LinkContext } from '../../view/link/LinkContext';
import { Boundary } from '../loading/Part';
import { linkContextOf } from '../state/linkContextOf';
import { RecoveredContext } from '../state/RecoveredContext';
import { SafetyLine } from '../ui/SafetyLine';
import { site } from '../state/site';
import { TextContext } from '../state/useText';
import { english, type Language } from '../loading/language/Language';
import type { LoadState, Failure } from '../loading/LoadState';
import { useLoading } from '../loading/data/useLoading';
import { WholeLedgerContext } from '../loading/data/WholeLedger';
import { Opened } from './Opened';
import { LANDMARK } from '../ui/landmarks';
import { LoadingScreen } from '../loading/LoadNotices';
import { Masthead } from './Masthead';
import { NoticeBar } from '../features/notices/Notices';

interface Props {
  /** Where loading stands at the start; ready on a server. */
  readonly initial: LoadState;
  /** What the world of `initial` offers to choose, where it is known already. */
  readonly context?: LinkContext | null;
  /** The query of the address, asked for when loading begins. */
  readonly readQuery: () => string;
  /** The query that `initial` is for, where the address may have changed since. */
  readonly opened?: string;
  /** The language that the page opens in. */
  readonly language?: Language;
  /** Language of an address that names none (BCP 47); by itself that which the page opens in. */
  readonly ownLang?: string;
}

/** The whole page: what it is first, then the atlas, or what went wrong. */
export function App({
  initial,
  context: known,
  readQuery,
  opened,
  language = english,
  ownLang,
}: Props) {
  const [recovered, setRecovered] = useState(false);
  const addressLang = ownLang ?? language.text.lang;
  const { load, query, retry, whole } = useLoading(initial, readQuery, opened);
  const world = load.status === 'ready' ? load.world : null;
  const first = initial.status === 'ready' ? initial.world : null;
  const context = useMemo(() => {
    if (world === null) return null;
    if (world === first && known !== undefined) return known;
    return linkContextOf(world, addressLang);
  }, [world, first, known, addressLang]);

  const { text, data } = language;
  const texts = siteIn(site, text.lang, data.site);
  if (load.status !== 'ready' || world === null || context === null) {
    const failures = load.status === 'failed' ? load.failures : null;
    return (
      <TextContext value={text}>
        <FirstScreen texts={texts} failures={failures} onRetry={retry} />
      </TextContext>
    );
  }
  return (
    <Boundary
      of={world}
      onMended={() => setRecovered(true)}
      renderBroken={() => (
        <main className="loading" role="alert">
          <h1 className="loading-title">{texts.name}</h1>
          <SafetyLine site={texts} />
          <p>{text.loading.pageBroken}</p>
          <button
            type="button"
            className="loading-retry"
            onClick={() => window.location.reload()}
          >
            {text.loading.reload}
          </button>
        </main>
      )}
    >
      <RecoveredContext value={{ recovered, setRecovered }}>
        <WholeLedgerContext value={whole}>
          <Opened
            world={world}
            context={context}
            first={language}
            failures={load.failures}
            query={query}
            onRetry={retry}
          />
        </WholeLedgerContext>
      </RecoveredContext>
    </Boundary>
  );
}

interface FirstScreenProps {
  readonly texts: SiteTexts;
  /** Null while loading goes on. */
  readonly failures: readonly Failure[] | null;
  readonly onRetry: () => void;
}

/** Before there are figures, or when there are none: what this is, and how loading goes. */
function FirstScreen({ texts, failures, onRetry }: FirstScreenProps) {
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
