import type { Rect, Point } from '../../camera/shapes';
import { centreOf, rectHoldsPoint } from './rects';
import { distanceToSegment, type Region } from './region';

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

/**
 * A district as the origin of a line: the dot moves from its widest spot towards the label, as
 * far as it keeps its distance from every edge.
 */
export function originIn(
  region: Region,
  middle: Point,
  clearance: number = DOT_CLEARANCE,
): Origin {
  const roomAt = (at: Point): number =>
    Math.min(...region.edges.map((edge) => distanceToSegment(at, edge)));
  const kept = Math.min(clearance, roomAt(middle) / 2);
  return {
    middle,
    own: null,
    dotTowards(target) {
      const length = Math.hypot(target[0] - middle[0], target[1] - middle[1]);
      let dot = middle;
      // A step as long as the room to spare cannot pass an edge.
      for (let along = 0; along < length;) {
        const t = along / length;
        const at: Point = [
          middle[0] + (target[0] - middle[0]) * t,
          middle[1] + (target[1] - middle[1]) * t,
        ];
        const spare = roomAt(at) - kept;
        if (spare < 0) break;
        dot = at;
        along += Math.max(spare, 1);
      }
      return dot;
    },
  };
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
