import { useState, type Ref } from 'react';
import type { LegendRow } from '../cartography/types';
import type { Failure } from './loading/Failure';
import { MapFailure, type EngineLoss } from './loading/MapFailure';
import type { Atlas } from './shared/useAtlas';
import type { Box } from './shared/useBox';
import { useView } from './shared/useView';
import type { World } from './shared/World';
import type { Stop } from './sheet/Stop';
import { TitlePlate } from './titleplate/TitlePlate';
import { useMapView } from './useMapView';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly lit: LegendRow | null;
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  /** Where the sheet over the map stands; null where there is none. */
  readonly sheet: Stop | null;
  /** Where the popup stands on the stage; null while there is none. */
  readonly popup: Box | null;
  readonly ref: Ref<HTMLDivElement>;
}

/** The map with its title, or what to do where it cannot be drawn. */
export function Stage({ world, atlas, failures, onRetry, sheet, ref }: Props) {
  const view = useView((state) => state.view);
  const show = useView((state) => state.show);
  const [engine] = useState<EngineLoss | null>(null);
  const visible = view.screen === 'map' || sheet !== null;
  const loaded = useMapView(visible);
  const lost = loaded === 'failed' ? 'engine-failed' : engine;

  return (
    <div className={visible ? 'stage' : 'stage stage-behind'} ref={ref}>
      {world.ground === null || lost !== null ? (
        <MapFailure
          failures={failures}
          engine={lost}
          onRetry={onRetry}
          onTable={() => show('table')}
        />
      ) : null}
      <TitlePlate title={atlas.title.title} subtitle={atlas.title.subtitle} />
    </div>
  );
}
