import type { SceneSquare } from '../cartography/types';
import type { PlaceId } from '../ledger/types';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Half the side of the target of a square (S10): 24 px, however small it is drawn. */
const REACH = 12;

/** The place whose square lies under a pixel of the map; null for none. */
export function squareAt(
  squares: readonly Pick<SceneSquare, 'place' | 'at'>[],
  toPixel: (lngLat: readonly [number, number]) => Pixel,
  point: Pixel,
): PlaceId | null {
  const found = squares.find(({ at }) => {
    const { x, y } = toPixel(at);
    return Math.abs(point.x - x) <= REACH && Math.abs(point.y - y) <= REACH;
  });
  return found?.place ?? null;
}
