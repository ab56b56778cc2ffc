import type { Map as EngineMap } from 'maplibre-gl';
import type { SceneSquare } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import { squareAt } from '../squareAt';
import { layerIds } from './layerIds';

/** The place at a pixel of the map: a square before the outline on which it lies; null for none. */
export function placeAt(
  map: EngineMap,
  squares: readonly SceneSquare[],
  point: { readonly x: number; readonly y: number },
): PlaceId | null {
  const square = squareAt(squares, ([lng, lat]) => map.project([lng, lat]), point);
  if (square !== null) return square;
  const layers = [layerIds.districtFill];
  const [feature] = map.queryRenderedFeatures([point.x, point.y], { layers });
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : null;
}
