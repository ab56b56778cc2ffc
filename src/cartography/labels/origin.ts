import { centreOf, rectHoldsPoint } from './geometry/rects';
import type { Region } from './geometry/region';
import { segment, segmentsMeet, type Segment } from './geometry/segments';
import type { Point, Rect } from './types';

/** What a leader line points at: it starts in the middle, or nearer the label where it can. */
export interface Origin {
  readonly middle: Point;
  /** What is drawn there already and the line may touch. */
  readonly own: Rect | null;
  /** Where a line from the middle towards a point has its dot. */
  dotTowards(target: Point): Point;
}

/** Pixels between a dot and the edge of its district; in a small one, half of what there is. */
const DOT_CLEARANCE = 9;

/** A district as the origin of a line: the dot moves from its widest spot towards the label. */
export function originIn(
  region: Region,
  middle: Point,
  clearance: number = DOT_CLEARANCE,
): Origin {
  return {
    middle,
    own: null,
    dotTowards(target) {
      const dx = target[0] - middle[0];
      const dy = target[1] - middle[1];
      const line = segment(middle, target);
      const length = Math.hypot(dx, dy);
      let exit = length;
      for (const edge of region.edges) {
        if (segmentsMeet(edge, line)) exit = Math.min(exit, reachOf(edge, middle, dx, dy));
      }
      const along = (exit - Math.min(clearance, exit / 2)) / length;
      return [middle[0] + dx * along, middle[1] + dy * along];
    },
  };
}

/** Distance from a point in a direction to the line of an edge. */
function reachOf(edge: Segment, [x, y]: Point, dx: number, dy: number): number {
  const ex = edge.x2 - edge.x1;
  const ey = edge.y2 - edge.y1;
  const cross = dx * ey - dy * ex;
  if (cross === 0) return Math.hypot(edge.x1 - x, edge.y1 - y);
  return (
    (Math.abs((edge.x1 - x) * ey - (edge.y1 - y) * ex) / Math.abs(cross)) * Math.hypot(dx, dy)
  );
}

/** A square as the origin: the dot stands on its border. */
export function originOn(square: Rect): Origin {
  const middle = centreOf(square);
  return {
    middle,
    own: square,
    dotTowards(target) {
      if (rectHoldsPoint(square, target)) return middle;
      const dx = target[0] - middle[0];
      const dy = target[1] - middle[1];
      // Over 0 is endless, which leaves the other side to decide.
      const along = Math.min(square.width / 2 / Math.abs(dx), square.height / 2 / Math.abs(dy));
      return [middle[0] + dx * along, middle[1] + dy * along];
    },
  };
}
