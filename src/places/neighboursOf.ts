import type { PlaceId } from '../ledger/types';
import type { Edge } from './types';

const known = new WeakMap<readonly Edge[], ReadonlyMap<PlaceId, readonly PlaceId[]>>();

/**
 * For every place that has an edge: the places it shares an edge with, sorted by id. Places that
 * meet only in a point are not neighbours. A place with no neighbour has an empty list.
 * Found once for each list of edges.
 */
export function neighboursOf(edges: readonly Edge[]): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const remembered = known.get(edges);
  if (remembered !== undefined) return remembered;
  const found = new Map<PlaceId, Set<PlaceId>>();
  const add = (place: PlaceId, neighbour: PlaceId | null): void => {
    const neighbours = found.get(place) ?? new Set<PlaceId>();
    found.set(place, neighbours);
    if (neighbour !== null) neighbours.add(neighbour);
  };
  for (const { left, right } of edges) {
    add(left, right);
    if (right !== null) add(right, left);
  }
  const sorted = new Map(
    [...found].map(([place, neighbours]) => [place, [...neighbours].sort()]),
  );
  known.set(edges, sorted);
  return sorted;
}
