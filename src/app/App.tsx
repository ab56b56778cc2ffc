import { useMemo } from 'react';
import { siteIn } from '../ledger/siteIn';
import { createAtlasContext } from './shared/createAtlasContext';
import { site } from './shared/site';
import { useText } from './shared/TextContext';
import { FirstScreen } from './FirstScreen';
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
// Last: on paper it overrules what holds on a screen.
import './print.css';
import './paper/paper.css';

interface Props {
  /** Where loading stands at the start; ready on a server. */
  readonly initial: LoadState;
  /** The query of the address, asked for when the atlas opens. */
  readonly readQuery: () => string;
}

/** The whole page: what it is first, then the atlas, or what went wrong. */
export function App({ initial, readQuery }: Props) {
  const { lang } = useText();
  const { load, retry, whole } = useLoading(initial, readQuery);
  const texts = useMemo(() => siteIn(site, lang), [lang]);
  const world = load.stage === 'ready' ? load.world : null;
  const context = useMemo(() => (world === null ? null : createAtlasContext(world)), [world]);

  if (load.stage !== 'ready' || world === null || context === null) {
    const failures = load.stage === 'failed' ? load.failures : null;
    return <FirstScreen texts={texts} failures={failures} onRetry={retry} />;
  }
  return (
    <WholeLedgerContext value={whole}>
      <Opened
        world={world}
        context={context}
        texts={texts}
        failures={load.failures}
        readQuery={readQuery}
        onRetry={retry}
      />
    </WholeLedgerContext>
  );
}
