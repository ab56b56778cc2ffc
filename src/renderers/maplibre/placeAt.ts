import type { Map as EngineMap } from 'maplibre-gl';
import type { SceneSquare } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import { placeFinder } from '../../places/placeFinder';
import type { Outlines } from '../../places/types';
import { squareAt } from '../squareAt';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the place at a pixel of the map: a square before the outline on which it lies; null for none.
 * Asks our outlines: the engine knows nothing of places.
 */
export function createPlaceAt(
  map: Pick<EngineMap, 'project' | 'unproject'>,
  outlines: Outlines,
): (squares: readonly Pick<SceneSquare, 'place' | 'at'>[], point: Pixel) => PlaceId | null {
  const find = placeFinder(outlines);
  return (squares, point) => {
    const square = squareAt(squares, ([lng, lat]) => map.project([lng, lat]), point);
    if (square !== null) return square;
    const { lng, lat } = map.unproject([point.x, point.y]);
    return find([lng, lat]);
  };
}
