import { useMemo } from 'react';
import { siteIn } from '../ledger/siteIn';
import type { LinkContext } from '../view/link/LinkContext';
import { createAtlasContext } from './shared/createAtlasContext';
import { site } from './shared/site';
import { TextContext } from './shared/TextContext';
import { FirstScreen } from './FirstScreen';
import { english } from './language/english';
import type { Language } from './language/Language';
import type { LoadState } from './loading/LoadState';
import { useLoading } from './loading/useLoading';
import { WholeLedgerContext } from './loading/WholeLedger';
import { Opened } from './Opened';
import './base.css';
import './first.css';
import './fonts.css';
import './shared/controls.css';
import './tokens.css';
import './page.css';
import './targets.css';
import './theme/forcedColours.css';
// Last: on paper it overrules what holds on a screen.
import './print.css';
import './paper/paper.css';

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
  const addressLang = ownLang ?? language.text.lang;
  const { load, query, retry, whole } = useLoading(initial, readQuery, opened);
  const world = load.stage === 'ready' ? load.world : null;
  const first = initial.stage === 'ready' ? initial.world : null;
  const context = useMemo(() => {
    if (world === null) return null;
    if (world === first && known !== undefined) return known;
    return createAtlasContext(world, addressLang);
  }, [world, first, known, addressLang]);

  if (load.stage !== 'ready' || world === null || context === null) {
    const failures = load.stage === 'failed' ? load.failures : null;
    const { text, data } = language;
    return (
      <TextContext value={text}>
        <FirstScreen
          texts={siteIn(site, text.lang, data.site)}
          failures={failures}
          onRetry={retry}
        />
      </TextContext>
    );
  }
  return (
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
  );
}
