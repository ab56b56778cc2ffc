import { addTo } from '../ledger/index/groupBy';
import type { PlaceId } from '../ledger/types';
import type { Edge } from './types';

const known = new WeakMap<readonly Edge[], ReadonlyMap<PlaceId, readonly Edge[]>>();

/** The edges of each place, in their order; made once for each list of edges. */
export function edgesByPlace(edges: readonly Edge[]): ReadonlyMap<PlaceId, readonly Edge[]> {
  const remembered = known.get(edges);
  if (remembered !== undefined) return remembered;
  const found = new Map<PlaceId, Edge[]>();
  for (const edge of edges) {
    addTo(found, edge.left, edge);
    if (edge.right !== null) addTo(found, edge.right, edge);
  }
  known.set(edges, found);
  return found;
}
