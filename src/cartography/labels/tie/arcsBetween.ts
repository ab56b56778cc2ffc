import { rectHoldsPoint } from '../geometry/rects';
import { DEPTH, type Exit } from './exitsOf';
import { BLOCKED, OPEN, OWN, type TieGrid } from './TieGrid';
import type { Point, Rect } from '../types';

export interface Arc {
  readonly path: readonly Point[];
  readonly price: number;
}

/** How far the curve swings out, as a share of the distance between its ends. */
const SWINGS = [0.25, 0.4, 0.55, 0.75, 1, 1.3];
const SAMPLES = 40;
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
        const path = cubic(start, end, swing * apart, grid);
        if (path) arcs.push({ path, price: priceOf(path, window) });
      }
    }
  }
  return arcs.sort((a, b) => a.price - b.price);
}

/** Bézier curve as points; null where it leaves open ground on the way. */
function cubic(start: Exit, end: Exit, swing: number, grid: TieGrid): Point[] | null {
  const [x0, y0] = start.dot;
  const [x3, y3] = end.dot;
  const x1 = x0 + start.outward[0] * swing;
  const y1 = y0 + start.outward[1] * swing;
  const x2 = x3 + end.outward[0] * swing;
  const y2 = y3 + end.outward[1] * swing;
  const path: Point[] = [];
  // Out of the one member, over open ground, into the other: 0, 1, 2, never back.
  let stage = 0;
  let indoors = 0;
  for (let i = 0; i <= SAMPLES; i++) {
    const t = i / SAMPLES;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    const point: Point = [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
    const cell = grid.atPoint(point);
    if (cell === BLOCKED) return null;
    if (cell === OPEN && stage === 0) stage = 1;
    if (cell === OWN && stage === 1) stage = 2;
    if (cell === OPEN && stage === 2) return null;
    const [fromX, fromY] = path.at(-1) ?? point;
    if (cell === OWN) indoors += Math.hypot(point[0] - fromX, point[1] - fromY);
    if (indoors > MOST_INDOORS) return null;
    path.push(point);
  }
  return stage === 2 ? path : null;
}

function priceOf(path: readonly Point[], window: Rect | null): number {
  let price = 0;
  let heading: number | null = null;
  path.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = path[i] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    const seen = window === null || rectHoldsPoint(window, [x, y]);
    price += length * (seen ? 1 : UNSEEN);
    const next = Math.atan2(y - fromY, x - fromX);
    if (heading !== null) {
      const turn = Math.abs(next - heading);
      price += TURNING * Math.min(turn, 2 * Math.PI - turn);
    }
    heading = next;
  });
  return price;
}
