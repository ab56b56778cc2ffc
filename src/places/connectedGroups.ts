import type { PlaceId } from '../ledger/types';

/**
 * Parts of a group of places that hang together by shared edges (S2: a group in several parts is
 * drawn with a tie line). Members keep their order; a member without an outline is a part alone.
 * @param neighbours adjacency as neighboursOf gives it
 */
export function connectedGroups(
  members: readonly PlaceId[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): readonly (readonly PlaceId[])[] {
  const waiting = new Set(members);
  const groups: PlaceId[][] = [];
  for (const member of members) {
    if (!waiting.delete(member)) continue;
    const reached = [member];
    for (const place of reached) {
      for (const neighbour of neighbours.get(place) ?? []) {
        if (waiting.delete(neighbour)) reached.push(neighbour);
      }
    }
    const group = new Set(reached);
    groups.push([...new Set(members)].filter((place) => group.has(place)));
  }
  return groups;
}
