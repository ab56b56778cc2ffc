import { regionHoldsPoint, type Region } from '../geometry/region';
import { distanceToSegment } from '../geometry/segments';
import { BLOCKED, OPEN, type TieGrid } from './TieGrid';
import type { Point } from '../types';

/** A place where a tie curve may leave a member of a group. */
export interface Exit {
  /** Inside the member, near the edge. */
  readonly dot: Point;
  /** Unit vector from the dot outwards, across the edge. */
  readonly outward: Point;
}

/** Pixels from the edge to the dot. */
export const DEPTH = 11;
/** Pixels that the dot, of radius 4.5, keeps from every edge. */
const KEEP = 7;
const SPACING = 9;
const MOST = 20;

/** Exits of a member onto open ground, evenly thinned to a number that can all be tried. */
export function exitsOf(
  region: Region,
  grid: TieGrid,
  isFree: (dot: Point) => boolean,
): Exit[] {
  const exits: Exit[] = [];
  for (const edge of region.edges) {
    const length = Math.hypot(edge.x2 - edge.x1, edge.y2 - edge.y1);
    const count = Math.max(1, Math.round(length / SPACING));
    const normal: Point = [(edge.y2 - edge.y1) / length, (edge.x1 - edge.x2) / length];
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count;
      const x = edge.x1 + t * (edge.x2 - edge.x1);
      const y = edge.y1 + t * (edge.y2 - edge.y1);
      for (const sign of [1, -1]) {
        const outward: Point = [normal[0] * sign, normal[1] * sign];
        const dot: Point = [x - outward[0] * DEPTH, y - outward[1] * DEPTH];
        const beyond: Point = [x + outward[0] * DEPTH, y + outward[1] * DEPTH];
        if (grid.atPoint(beyond) !== OPEN || grid.atPoint(dot) === BLOCKED) continue;
        if (!regionHoldsPoint(region, dot) || !isFree(dot)) continue;
        if (region.edges.some((other) => distanceToSegment(dot, other) < KEEP)) continue;
        exits.push({ dot, outward });
      }
    }
  }
  const step = Math.max(1, exits.length / MOST);
  return exits.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
