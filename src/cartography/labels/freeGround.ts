import { grow } from './geometry/rects';
import { regionHoldsRect, regionMeetsRect } from './geometry/region';
import type { Ground } from './Ground';
import type { Rect } from './types';

/** What it costs, in pixels of line, to stand on a district that shows no number. */
const ON_ONE_DISTRICT = 25;
/** And across an edge of one. */
const ON_EDGE = 45;
const CLEARANCE = 3;

/**
 * Price of a rectangle as ground for a label that belongs elsewhere: 0 outside all districts,
 * more on a district without a number, most across its edges. Null: it is taken, leaves the
 * window, or lies on a district's value (Labels 3).
 */
export function freeGroundPrice(rect: Rect, ground: Ground): number | null {
  if (!ground.isFree(rect)) return null;
  const around = grow(rect, CLEARANCE);
  let price = 0;
  for (const [place, region] of ground.regions) {
    if (!regionMeetsRect(region, around)) continue;
    if (ground.valued.has(place)) return null;
    price += regionHoldsRect(region, around) ? ON_ONE_DISTRICT : ON_EDGE;
  }
  return price;
}
