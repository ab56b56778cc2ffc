import { measureGroups } from './measure/measureGroups';
import type { SiteTexts } from '../ledger/siteIn';
import { About } from './about/About';
import type { Atlas } from './shared/useAtlas';
import { useView } from './shared/useView';
import type { World } from './shared/World';
import { Sheet } from './sheet/Sheet';
import type { Stop } from './sheet/Stop';
import { SourceList } from './sources/SourceList';
import { FigureTable } from './table/FigureTable';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly texts: SiteTexts;
  /** The sheet that holds them on a phone. */
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** The views beside the map. */
export function Screens({ world, atlas, texts, stop, onStop }: Props) {
  const view = useView((state) => state.view);
  const openDistrict = useView((state) => state.openDistrict);
  if (view.screen === 'map') return null;
  return (
    <Sheet className="page-screen" stop={stop} onStop={onStop} key={view.screen}>
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
          onOpen={openDistrict}
        />
      )}
      {view.screen === 'sources' && <SourceList ledger={world.ledger} />}
      {view.screen === 'about' && (
        <About
          site={texts}
          version={world.ledger.version}
          metrics={measureGroups(world.ledger.metrics).flatMap((group) => group.metrics)}
        />
      )}
    </Sheet>
  );
}
