import type { Map as EngineMap } from 'maplibre-gl';
import type { PlaceLook } from '../placeLooks';
import { layerIds } from './layerIds';

/** Lines that most scenes draw nowhere, and whether a look needs them. */
const seldom: Readonly<Record<string, (look: PlaceLook) => boolean>> = {
  [layerIds.zeroBorder]: ({ border }) => border !== '',
  [layerIds.standCasing]: ({ standing }) => standing === 'chosen',
  [layerIds.standLine]: ({ standing }) => standing !== 'plain',
  [layerIds.focusGap]: ({ focused }) => focused,
  [layerIds.focusLine]: ({ focused }) => focused,
};

/**
 * Keeps the engine from going through a layer that no place needs: a width of 0 by feature-state
 * still costs it every vertex, an opacity of 0 nothing.
 */
export function createIdleLayers(map: EngineMap): (looks: Iterable<PlaceLook>) => void {
  const used = new Map<string, boolean>();
  return (looks) => {
    const all = [...looks];
    for (const [layer, needs] of Object.entries(seldom)) {
      const isUsed = all.some(needs);
      if (used.get(layer) === isUsed) continue;
      used.set(layer, isUsed);
      map.setPaintProperty(layer, 'line-opacity', isUsed ? 1 : 0);
    }
  };
}
