import type { PlaceId } from '../../ledger/types';
import type { Direction } from '../../lib/directions';
import { connectedGroups } from '../edges';
import { innerPoint } from '../inside';
import type { MapPlace } from '../types';
import type { WalkGraph } from './walk';

/**
 * The ways between places, so that each can be reached from every other one: to the neighbours, and
 * where parts of the map lie apart, between the two places of them that are nearest.
 * @param neighbours both ways; what it says of other places is left out
 */
export function walkGraph(
  places: readonly MapPlace[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): WalkGraph {
  const points = new Map<PlaceId, readonly [number, number]>();
  for (const place of places) {
    const point = innerPoint(place);
    if (point !== null) points.set(place.id, point);
  }
  const links = new Map([...points.keys()].map((id) => [id, new Set<PlaceId>()]));
  const link = (one: PlaceId, other: PlaceId) => {
    links.get(one)?.add(other);
    links.get(other)?.add(one);
  };
  for (const id of points.keys()) {
    for (const other of neighbours.get(id) ?? []) if (points.has(other)) link(id, other);
  }
  const ways = () => new Map([...links].map(([id, to]) => [id, [...to].sort()]));

  let [first, ...apart] = connectedGroups([...points.keys()], ways());
  while (first !== undefined && apart.length > 0) {
    const here = first;
    const bridges = apart.flatMap((part) => nearestPair(here, part, points) ?? []);
    const [bridge] = bridges.sort((a, b) => a.distance - b.distance);
    if (bridge === undefined) break;
    link(bridge.from, bridge.to);
    [first, ...apart] = connectedGroups([...points.keys()], ways());
  }
  return { points, ways: ways() };
}

interface Bridge {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly distance: number;
}

function nearestPair(
  ones: readonly PlaceId[],
  others: readonly PlaceId[],
  points: WalkGraph['points'],
): Bridge | null {
  let best: Bridge | null = null;
  for (const from of ones) {
    for (const to of others) {
      const [x1, y1] = points.get(from) ?? [0, 0];
      const [x2, y2] = points.get(to) ?? [0, 0];
      const distance = Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);
      if (best === null || distance < best.distance) best = { from, to, distance };
    }
  }
  return best;
}

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

type LngLat = readonly [number, number];

/**
 * From one position to another in radians clockwise from north, −π to π; degrees of longitude count
 * as they do at the height between them, so that the way back is exactly half a turn off.
 */
export function bearing([x1, y1]: LngLat, [x2, y2]: LngLat): number {
  return Math.atan2((x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180), y2 - y1);
}
