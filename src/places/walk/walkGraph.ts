import type { PlaceId } from '../../ledger/types';
import { connectedGroups } from '../connectedGroups';
import { innerPoint } from '../innerPoint';
import type { MapPlace } from '../types';

/** Which place leads to which, for a walk over the map without a pointer. */
export interface WalkGraph {
  /** Every place that is somewhere on the map; [longitude, latitude] inside of it. */
  readonly points: ReadonlyMap<PlaceId, readonly [number, number]>;
  /** Every place's neighbours, and where parts of the map lie apart, the way across; sorted by id. */
  readonly ways: ReadonlyMap<PlaceId, readonly PlaceId[]>;
}

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
