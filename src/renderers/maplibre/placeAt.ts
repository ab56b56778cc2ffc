import type { Map as EngineMap, PointLike } from 'maplibre-gl';
import type { SceneSquare } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import { layerIds } from './layerIds';

/** Half the side of the target of a square (S10): 24 px, however small it is drawn. */
const REACH = 12;

/** The place at a pixel of the map: a square before the outline on which it lies; null for none. */
export function placeAt(
  map: EngineMap,
  squares: readonly SceneSquare[],
  point: { readonly x: number; readonly y: number },
): PlaceId | null {
  const square = squares.find(({ at: [lng, lat] }) => {
    const { x, y } = map.project([lng, lat]);
    return Math.abs(point.x - x) <= REACH && Math.abs(point.y - y) <= REACH;
  });
  if (square !== undefined) return square.place;
  const at: PointLike = [point.x, point.y];
  const [feature] = map.queryRenderedFeatures(at, { layers: [layerIds.districtFill] });
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : null;
}
