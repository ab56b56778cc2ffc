import { grow } from './geometry/rects';
import { regionHoldsRect, regionMeetsRect } from './geometry/region';
import type { Ground } from './Ground';
import type { Rect } from './types';

/** What it costs, in pixels of line, to stand on ground that belongs to a district. */
export interface GroundTerms {
  /** On districts that no report names. */
  readonly unnamed: number;
  /** On each district that is named without a number: its look is read, too. */
  readonly named: number;
  /** Across the edge of each. */
  readonly edge: number;
  /** Pixels to keep from the outlines of districts that it does not stand on. */
  readonly clearance: number;
}

/**
 * Price of a rectangle as ground for a label that belongs elsewhere: 0 outside all districts.
 * Null: it is taken, leaves the window, or lies on a district's value (Labels 3).
 */
export function freeGroundPrice(rect: Rect, ground: Ground, terms: GroundTerms): number | null {
  if (!ground.isFree(rect) || !ground.standsApart(rect)) return null;
  const around = grow(rect, terms.clearance);
  let named = 0;
  let unnamed = 0;
  let edges = 0;
  for (const [place, region] of ground.inRoom) {
    if (!regionMeetsRect(region, around)) continue;
    if (ground.valued.has(place)) return null;
    if (ground.named.has(place)) named += 1;
    else unnamed += 1;
    if (!regionHoldsRect(region, around)) edges += 1;
  }
  return (unnamed > 0 ? terms.unnamed : 0) + named * terms.named + edges * terms.edge;
}
