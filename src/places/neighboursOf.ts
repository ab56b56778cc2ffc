import type { PlaceId } from '../ledger/types';
import type { Edge } from './types';

/**
 * For every place that has an edge: the places it shares an edge with, sorted by id. Places that
 * meet only in a point are not neighbours. A place with no neighbour has an empty list.
 */
export function neighboursOf(edges: readonly Edge[]): ReadonlyMap<PlaceId, readonly PlaceId[]> {
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
  return new Map([...found].map(([place, neighbours]) => [place, [...neighbours].sort()]));
}
