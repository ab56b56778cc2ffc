import { linesAt, type Block } from './blockOf';
import { boxOf } from './boxOf';
import { segmentsOf, type Segment } from './geometry/segments';
import type { Ground } from './Ground';
import { largestRectangle } from './largestRectangle';
import { originIn, type Origin } from './origin';
import { placeLeader, type Led } from './placeLeader';
import type { LabelRequest, SceneGroup } from '../types';
import type { PlacedBox, PlacedTie, Point } from './types';

/** Radius of the ring on the curve that a connector starts at. */
const RING = 4.5;
/** Where along the curve the connector may start, best first, and the price of leaving the middle. */
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const OFF_MIDDLE = 120;
/** A box hides more than a label does: ground of districts is this many times as dear. */
const STANDING = 3;

interface Start {
  readonly origin: Origin;
  readonly price: number;
  /** Where the connector is drawn from; null: from the dot. */
  readonly from: Point | null;
}

/**
 * The one label of a group as a box on free ground (S2): its connector starts on the curve, or in
 * a carrier where the members touch. Where the whole text finds no room, without its note. Null:
 * no room, or nothing of the group in the window.
 */
export function placeBox(
  request: LabelRequest,
  group: SceneGroup,
  ties: readonly PlacedTie[],
  ground: Ground,
): PlacedBox | null {
  const blocks = [request.lines, request.lines.filter((line) => line.role !== 'dates')]
    .filter((lines) => lines.length > 0)
    .map((lines) => boxOf(lines, ground.frame.compact));
  for (const starts of [startsOnTies(ties), startsInCarriers(group, ground)]) {
    for (const block of blocks) {
      const found = cheapest(block, starts, ground);
      if (found === null) continue;
      const { rect, leader } = found.led;
      return {
        request,
        group: group.id,
        rect,
        lines: linesAt(block, [rect.x, rect.y]),
        connector: { from: found.start.from ?? leader.dot, to: leader.end },
      };
    }
  }
  return null;
}

interface Found {
  readonly start: Start;
  readonly led: Led;
}

function cheapest(block: Block, starts: readonly Start[], ground: Ground): Found | null {
  let best: Found | null = null;
  for (const start of starts) {
    const limit = (best ? best.start.price + best.led.price : Infinity) - start.price;
    const terms = { gap: 0, standing: STANDING, limit };
    const led = placeLeader(block, start.origin, ground, terms);
    if (led) best = { start, led };
  }
  return best;
}

/** Points on the longest curve of a group: the test of the line starts at the ring's rim. */
function startsOnTies(ties: readonly PlacedTie[]): Start[] {
  const longest = ties.reduce<PlacedTie | null>(
    (best, tie) => (best && lengthOf(best.path) >= lengthOf(tie.path) ? best : tie),
    null,
  );
  if (longest === null) return [];
  return ALONG.map((share) => {
    const middle = pointAlong(longest.path, share);
    return {
      from: middle,
      price: OFF_MIDDLE * Math.abs(share - 0.5),
      origin: { middle, own: null, dotTowards: (target) => towards(middle, target, RING) },
    };
  });
}

function startsInCarriers(group: SceneGroup, ground: Ground): Start[] {
  return group.carriers.flatMap((carrier) => {
    const region = ground.regions.get(carrier);
    if (region === undefined || !ground.isVisible(region.bounds)) return [];
    const spot = largestRectangle(region, 1, ground.hindrancesIn(region.bounds));
    return spot ? [{ from: null, price: 0, origin: originIn(region, spot.centre) }] : [];
  });
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const t = length === 0 ? 0 : distance / length;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

function lengthOf(path: readonly Point[]): number {
  return segmentsOf(path).reduce((sum, line) => sum + lengthOfLine(line), 0);
}

/** The point at a share of a polyline's length. */
function pointAlong(path: readonly Point[], share: number): Point {
  let left = lengthOf(path) * share;
  for (const line of segmentsOf(path)) {
    const length = lengthOfLine(line);
    if (left <= length) return towards([line.x1, line.y1], [line.x2, line.y2], left);
    left -= length;
  }
  return path.at(-1) ?? [0, 0];
}

function lengthOfLine({ x1, y1, x2, y2 }: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
