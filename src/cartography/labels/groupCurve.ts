import { grow, type Rect, type Point } from '../../camera/shapes';
import {
  BLOCKED,
  CurveGrid,
  OPEN,
  OWN,
  exitsOf,
  DEPTH,
  wayRound,
  type Exit,
} from './curveGrid';
import { boundsOf, rectHoldsPoint } from './rects';
import { regionHoldsPoint, segmentsMeet, segmentsOf, type Region } from './region';

interface GroupCurve {
  readonly ends: readonly [Point, Point];
  readonly path: readonly Point[];
  readonly crosses: boolean;
}

interface CurveSetting {
  /** Every district that is not of the group. */
  readonly others: readonly Region[];
  /** Where a reader can see the curve; null: anywhere. */
  readonly window: Rect | null;
  /** False where a label or another line is in the way of a piece of curve. */
  readonly isFree: (path: readonly Point[]) => boolean;
}

/** Pixels between the curve and the outlines that it goes round. */
const CLEARANCE = 6;

const FINEST_CELL = 4;

/** Most cells along the longer side of the grid: bounds the work when zoomed in. */
const MOST_CELLS = 200;

/** What a step through another district costs when there is no way round. */
const CROSSING = 25;

/**
 * Curve between two members of a joint group that lie apart (S2), routed outside every other
 * district: one swing where that is possible, else the shortest way round, rounded; either is
 * checked against the outlines exactly. Where no way round exists the curve crosses as little as
 * it can and says so.
 */
export function groupCurve(from: Region, to: Region, setting: CurveSetting): GroupCurve {
  const both = boundsOf([...from.rings.flat(), ...to.rings.flat()]);
  const area = grow(both, Math.max(60, Math.max(both.width, both.height) * 0.4));
  const cell = Math.max(FINEST_CELL, Math.max(area.width, area.height) / MOST_CELLS);
  const { others } = setting;
  const grid = new CurveGrid(area, cell, [from, to], others, CLEARANCE);
  const dotFree = (dot: Point): boolean => setting.isFree([dot, dot]);
  const exits = [exitsOf(from, grid, dotFree), exitsOf(to, grid, dotFree)] as const;

  for (const arc of arcsBetween(...exits, grid, setting.window)) {
    const path = arc.path();
    if (setting.isFree(path) && !crossesAny(path, others)) return curve(path, false);
  }

  const starts = dotsOf(exits[0], from);
  const goals = dotsOf(exits[1], to);
  const isClear = (a: Point, b: Point): boolean => {
    const steps = Math.ceil((Math.hypot(b[0] - a[0], b[1] - a[1]) * 2) / cell);
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      if (grid.atPoint([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]) === BLOCKED) {
        return false;
      }
    }
    return true;
  };
  const round = wayRound(grid, starts, goals, Infinity);
  if (round) {
    const smooth = smoothPath(round, isClear);
    const way = [smooth, round].find((path) => !crossesAny(path, others));
    if (way) return curve(way, false);
  }
  const across = wayRound(grid, starts, goals, CROSSING) ?? [
    ...starts.slice(0, 1),
    ...goals.slice(0, 1),
  ];
  const path = smoothPath(across, isClear);
  return curve(path, crossesAny(path, others));
}

function dotsOf(exits: readonly { readonly dot: Point }[], region: Region): Point[] {
  return exits.length > 0 ? exits.map((exit) => exit.dot) : [region.centroid];
}

function curve(path: readonly Point[], crosses: boolean): GroupCurve {
  const first = path[0] ?? [0, 0];
  return { ends: [first, path.at(-1) ?? first], path, crosses };
}

/** True where the path touches another district; exact. */
function crossesAny(path: readonly Point[], others: readonly Region[]): boolean {
  const lines = segmentsOf(path);
  const bounds = grow(boundsOf(path), 1);
  return others.some((region) => {
    const { x, y, width, height } = region.bounds;
    if (x > bounds.x + bounds.width || x + width < bounds.x) return false;
    if (y > bounds.y + bounds.height || y + height < bounds.y) return false;
    return (
      path.some((point) => regionHoldsPoint(region, point)) ||
      region.edges.some((edge) => lines.some((line) => segmentsMeet(edge, line)))
    );
  });
}

/**
 * A stepped way as a smooth curve: first every corner that can be cut straight is (`isClear` tells
 * of a straight line), then the corners left are rounded (Chaikin). Ends stay where they are.
 */
function smoothPath(
  path: readonly Point[],
  isClear: (from: Point, to: Point) => boolean,
): Point[] {
  let smooth = pull(path, isClear);
  for (let round = 0; round < 4; round++) smooth = cutCorners(smooth);
  return smooth;
}

/** Leaves out every point that a straight line can pass by. */
function pull(path: readonly Point[], isClear: (from: Point, to: Point) => boolean): Point[] {
  const kept: Point[] = [];
  for (let i = 0; i < path.length;) {
    const from = path[i];
    if (from === undefined) break;
    kept.push(from);
    let next = i + 1;
    for (let j = path.length - 1; j > next; j--) {
      const to = path[j];
      if (to !== undefined && isClear(from, to)) next = j;
    }
    i = next;
  }
  return kept;
}

function cutCorners(path: readonly Point[]): Point[] {
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined || path.length < 3) return [...path];
  const cut = path.slice(1).flatMap(([x, y], i): Point[] => {
    const [fromX, fromY] = path[i] ?? [x, y];
    return [
      [fromX * 0.75 + x * 0.25, fromY * 0.75 + y * 0.25],
      [fromX * 0.25 + x * 0.75, fromY * 0.25 + y * 0.75],
    ];
  });
  return [first, ...cut.slice(1, -1), last];
}

/** One swing from a member to another: a cubic Bézier curve. */
interface Arc {
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
function arcsBetween(
  from: readonly Exit[],
  to: readonly Exit[],
  grid: CurveGrid,
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
function priceOf(
  at: (t: number) => Point,
  grid: CurveGrid,
  window: Rect | null,
): number | null {
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
