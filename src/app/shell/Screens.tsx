import type { SiteTexts } from '../../ledger/site';
import type { LedgerFile } from '../features/about/About';
import { FigureTable } from '../features/table/lazyFigureTable';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import { tableAddresses } from '../loading/data/addresses';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { useView } from '../state/useView';
import { BottomSheet, type Stop } from '../ui/BottomSheet';
import { About, DataView, Ledger, PlotsView, Sources } from './lazyFeatures';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly texts: SiteTexts;
  /** The sheet that holds them on a phone. */
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** The tables of the ledger, to be opened as they are. */
const files: readonly LedgerFile[] = (
  ['claims', 'sources', 'places', 'metrics', 'links', 'boundary-changes'] as const
).map((name) => ({ name: `${name}.csv`, address: tableAddresses[name] }));

/** The views beside the map. */
export function Screens({ world, atlas, texts, stop, onStop }: Props) {
  const view = useView((state) => state.view);
  const openCard = useView((state) => state.openCard);
  const sift = useView((state) => state.sift);
  if (view.screen === 'map') return null;
  // Plots show measures that the map does not, so theirs is picked as in the ledger.
  const plotted = world.index.metricById.get(view.picks.measure ?? '') ?? atlas.metric;
  return (
    <BottomSheet className="page-screen" stop={stop} onStop={onStop} key={view.screen}>
      <Part>
        {view.screen === 'table' && (
          <FigureTable
            figures={atlas.figures}
            fills={atlas.fills}
            metric={atlas.metric}
            title={atlas.title}
            index={world.index}
            words={atlas.words}
            byArea={view.by === 'area'}
            chosen={view.district}
            onOpen={openCard}
          />
        )}
        {view.screen === 'plots' && (
          <WholeGate fetch={PlotsView.fetch}>
            <PlotsView
              world={world}
              metric={plotted}
              period={plotted === atlas.metric ? view.period : null}
              words={atlas.words}
              onMetric={(measure) => sift({ picks: { ...view.picks, measure } })}
            />
          </WholeGate>
        )}
        {view.screen === 'ledger' && (
          <WholeGate fetch={Ledger.fetch}>
            <Ledger index={world.index} words={atlas.words} site={texts} />
          </WholeGate>
        )}
        {view.screen === 'sources' && (
          <WholeGate fetch={Sources.fetch}>
            <Sources index={world.index} words={atlas.words} site={texts} />
          </WholeGate>
        )}
        {view.screen === 'about' && (
          <WholeGate fetch={About.fetch}>
            <About world={world} words={atlas.words} site={texts} files={files} />
          </WholeGate>
        )}
        {view.screen === 'data' && <DataView version={world.ledger.version} site={texts} />}
      </Part>
    </BottomSheet>
  );
}
