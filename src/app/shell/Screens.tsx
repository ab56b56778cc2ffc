import type { LedgerFile } from '../features/about/About';
import { FigureTable } from '../features/table/lazyFigureTable';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import { tableAddresses } from '../loading/data/addresses';
import { useAtlas } from '../state/atlas';
import { useView } from '../state/useView';
import { BottomSheet } from '../ui/BottomSheet';
import { About, DataView, Ledger, PlotsView, Sources } from './lazyFeatures';
import type { Sheet } from './useSheetStops';

interface Props {
  /** That holds them on a phone. */
  readonly sheet: Sheet;
}

/** The tables of the ledger, to be opened as they are. */
const files: readonly LedgerFile[] = (
  ['claims', 'sources', 'places', 'metrics', 'links', 'boundary-changes'] as const
).map((name) => ({ name: `${name}.csv`, address: tableAddresses[name] }));

/** The views beside the map. */
export function Screens({ sheet }: Props) {
  const { index, metric } = useAtlas();
  const view = useView((state) => state.view);
  const openCard = useView((state) => state.openCard);
  const setFilter = useView((state) => state.filter);
  if (view.screen === 'map') return null;
  // Plots show measures that the map does not, so theirs is picked as in the ledger.
  const plotted = index.metricById.get(view.picks.measure ?? '') ?? metric;
  return (
    <BottomSheet className="page-screen" {...sheet} key={view.screen}>
      <Part>
        {view.screen === 'table' && (
          <FigureTable byArea={view.by === 'area'} chosen={view.district} onOpen={openCard} />
        )}
        {view.screen === 'plots' && (
          <WholeGate fetch={PlotsView.fetch}>
            <PlotsView
              metric={plotted}
              period={plotted === metric ? view.period : null}
              onMetric={(measure, run) => setFilter({ picks: { ...view.picks, measure } }, run)}
            />
          </WholeGate>
        )}
        {view.screen === 'ledger' && (
          <WholeGate fetch={Ledger.fetch}>
            <Ledger />
          </WholeGate>
        )}
        {view.screen === 'sources' && (
          <WholeGate fetch={Sources.fetch}>
            <Sources />
          </WholeGate>
        )}
        {view.screen === 'about' && (
          <WholeGate fetch={About.fetch}>
            <About files={files} />
          </WholeGate>
        )}
        {view.screen === 'data' && <DataView />}
      </Part>
    </BottomSheet>
  );
}
