import { rectHoldsPoint } from '../geometry/rects';
import { DEPTH, type Exit } from './exitsOf';
import { BLOCKED, OPEN, OWN, type TieGrid } from './TieGrid';
import type { Point, Rect } from '../types';

/** One swing from a member to another: a cubic Bézier curve. */
export interface Arc {
  readonly price: number;
  readonly path: () => Point[];
}

/** How far the curve swings out, as a share of the distance between its ends. */
const SWINGS = [0.25, 0.4, 0.55, 0.75, 1, 1.3];
const SAMPLES = 36;
const LOOKS = [0.5, 0.3, 0.7];
/** Most pixels of curve inside the two members: it leaves by the next edge. */
const MOST_INDOORS = 3 * DEPTH;
/** Price of a radian of turning, and of a pixel that the reader cannot see. */
const TURNING = 45;
const UNSEEN = 6;

/**
 * Single curves from any exit of one member to any of another that pass over open ground alone,
 * cheapest first: short, little bent, within `window`. Each leaves and arrives square to the edge.
 */
export function arcsBetween(
  from: readonly Exit[],
  to: readonly Exit[],
  grid: TieGrid,
  window: Rect | null,
): Arc[] {
  const arcs: Arc[] = [];
  for (const start of from) {
    for (const end of to) {
      const apart = Math.hypot(end.dot[0] - start.dot[0], end.dot[1] - start.dot[1]);
      for (const swing of SWINGS) {
        const at = cubic(start, end, swing * apart);
        const price = priceOf(at, grid, window);
        if (price === null) continue;
        arcs.push({
          price,
          path: () => Array.from({ length: SAMPLES + 1 }, (_, i) => at(i / SAMPLES)),
        });
      }
    }
  }
  return arcs.sort((a, b) => a.price - b.price);
}

function cubic(start: Exit, end: Exit, swing: number): (t: number) => Point {
  const [x0, y0] = start.dot;
  const [x3, y3] = end.dot;
  const x1 = x0 + start.outward[0] * swing;
  const y1 = y0 + start.outward[1] * swing;
  const x2 = x3 + end.outward[0] * swing;
  const y2 = y3 + end.outward[1] * swing;
  return (t) => {
    const u = 1 - t;
    const a = u * u * u;
    const b = 3 * u * u * t;
    const c = 3 * u * t * t;
    const d = t * t * t;
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  };
}

/** Null where the curve leaves open ground between the one member and the other. */
function priceOf(at: (t: number) => Point, grid: TieGrid, window: Rect | null): number | null {
  // Most curves that fail do so in the middle: three looks spare the walk.
  if (LOOKS.some((t) => grid.atPoint(at(t)) !== OPEN)) return null;
  let price = 0;
  let indoors = 0;
  // Out of the one member, over open ground, into the other: 0, 1, 2, never back.
  let stage = 0;
  let before = at(0);
  let heading: number | null = null;
  for (let i = 0; i <= SAMPLES; i++) {
    const point = at(i / SAMPLES);
    const cell = grid.atPoint(point);
    if (cell === BLOCKED) return null;
    if (cell === OPEN && stage === 0) stage = 1;
    if (cell === OWN && stage === 1) stage = 2;
    if (cell === OPEN && stage === 2) return null;
    const dx = point[0] - before[0];
    const dy = point[1] - before[1];
    const length = Math.hypot(dx, dy);
    if (cell === OWN) indoors += length;
    if (indoors > MOST_INDOORS) return null;
    price += window === null || rectHoldsPoint(window, point) ? length : length * UNSEEN;
    if (length > 0) {
      const next = Math.atan2(dy, dx);
      const turn = heading === null ? 0 : Math.abs(next - heading);
      price += TURNING * Math.min(turn, 2 * Math.PI - turn);
      heading = next;
    }
    before = point;
  }
  return stage === 2 ? price : null;
}
