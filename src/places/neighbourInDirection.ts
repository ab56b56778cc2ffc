import type { PlaceId } from '../ledger/types';
import type { WalkGraph } from './walkGraph';

export const directions = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof directions)[number];

/** Radians clockwise from north. */
const BEARINGS: Readonly<Record<Direction, number>> = {
  north: 0,
  east: Math.PI / 2,
  south: Math.PI,
  west: -Math.PI / 2,
};

/** What lies more than a right angle off is not in that direction. */
const WIDEST = Math.PI / 2;

/**
 * The neighbour of a place that lies nearest to a direction, by the bearing from one inner point to
 * the other; null where none lies that way, or the place is not on the map.
 */
export function neighbourInDirection(
  graph: WalkGraph,
  from: PlaceId,
  direction: Direction,
): PlaceId | null {
  let best: PlaceId | null = null;
  let least = WIDEST;
  for (const to of graph.neighbours.get(from) ?? []) {
    const off = directionOff(graph, from, to, direction);
    if (off < least) [best, least] = [to, off];
  }
  return best;
}

/** How far one place lies off a direction from another, 0 to π; π where either is not on the map. */
export function directionOff(
  { points }: WalkGraph,
  from: PlaceId,
  to: PlaceId,
  direction: Direction,
): number {
  const here = points.get(from);
  const there = points.get(to);
  if (here === undefined || there === undefined) return Math.PI;
  const off = Math.abs(bearing(here, there) - BEARINGS[direction]);
  return off > Math.PI ? 2 * Math.PI - off : off;
}

type LngLat = readonly [number, number];

/** Clockwise from north, −π to π; degrees of longitude count as they do at that height. */
function bearing([x1, y1]: LngLat, [x2, y2]: LngLat): number {
  return Math.atan2((x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180), y2 - y1);
}
