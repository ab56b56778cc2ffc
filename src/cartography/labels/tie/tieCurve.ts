import { boundsOf, grow } from '../geometry/rects';
import { regionHoldsPoint, type Region } from '../geometry/region';
import { segmentsMeet, segmentsOf } from '../geometry/segments';
import { arcsBetween } from './arcsBetween';
import { exitsOf } from './exitsOf';
import { smoothPath } from './smoothPath';
import { BLOCKED, TieGrid } from './TieGrid';
import { wayRound } from './wayRound';
import type { Point, Rect } from '../types';

export interface TieCurve {
  readonly ends: readonly [Point, Point];
  readonly path: readonly Point[];
  readonly crosses: boolean;
}

export interface TieSetting {
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
export function tieCurve(from: Region, to: Region, setting: TieSetting): TieCurve {
  const both = boundsOf([...from.rings.flat(), ...to.rings.flat()]);
  const area = grow(both, Math.max(60, Math.max(both.width, both.height) * 0.4));
  const cell = Math.max(FINEST_CELL, Math.max(area.width, area.height) / MOST_CELLS);
  const { others } = setting;
  const grid = new TieGrid(area, cell, [from, to], others, CLEARANCE);
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

function curve(path: readonly Point[], crosses: boolean): TieCurve {
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
