import type { PlaceId } from '../../ledger/types';
import { bearing } from './bearing';
import type { Direction } from './directions';
import type { WalkGraph } from './walkGraph';

/** Radians clockwise from north. */
const BEARINGS: Readonly<Record<Direction, number>> = {
  north: 0,
  east: Math.PI / 2,
  south: Math.PI,
  west: -Math.PI / 2,
};

/** What lies a right angle off, or more, is not in that direction. */
export const WIDEST = Math.PI / 2;

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
  for (const to of graph.ways.get(from) ?? []) {
    const off = directionOff(graph, from, to, direction);
    if (off < least) [best, least] = [to, off];
  }
  return best;
}

/** How far one place lies off a direction from another, 0 to π; π where either is not on the map. */
export function directionOff(
  { points }: Pick<WalkGraph, 'points'>,
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
