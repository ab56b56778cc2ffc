import { rectOverlap } from '../../cartography/labels/geometry/rects';
import type { Rect } from '../../cartography/labels/types';
import type { Size } from '../shared/useElementSize';

/** From the point to the nearest edge of what is placed, CSS px. */
const DISTANCES = [14, 40, 72, 112, 160];
/** How much covered ground one pixel further off is worth. */
const PER_PIXEL = 2;

/**
 * Where something stands beside a point so that it covers as little as can be of what is shown there,
 * and lies near; its upper left corner. It stays within the window while that has room for it.
 * @param window CSS px, from 0
 * @param shown labels and what else is to be read, CSS px of the window
 */
export function calmSpot(
  [x, y]: readonly [number, number],
  { width, height }: Size,
  window: Size,
  shown: readonly Rect[],
): { readonly x: number; readonly y: number } {
  const spots = DISTANCES.flatMap((off) => [
    { x: x + off, y: y + off, off },
    { x: x + off, y: y - off - height, off },
    { x: x - off - width, y: y + off, off },
    { x: x - off - width, y: y - off - height, off },
    { x: x - width / 2, y: y + off, off },
    { x: x - width / 2, y: y - off - height, off },
    { x: x + off, y: y - height / 2, off },
    { x: x - off - width, y: y - height / 2, off },
  ]);
  let best = { x: x + 14, y: y + 14 };
  let least = Infinity;
  for (const { off, ...at } of spots) {
    const spot = { ...at, width, height };
    const inside = rectOverlap(spot, { x: 0, y: 0, ...window });
    const outside = width * height - (inside === null ? 0 : areaOf(inside));
    const covered = shown.reduce((sum, rect) => {
      const over = rectOverlap(spot, rect);
      return sum + (over === null ? 0 : areaOf(over));
    }, 0);
    // What is out of the window is not read at all.
    const cost = covered + 4 * outside + off * PER_PIXEL;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}
