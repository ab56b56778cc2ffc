import type { PlaceId } from '../ledger/types';
import { connectedGroups } from './connectedGroups';

/** True where the places form one connected area by shared edges, so that one outline holds them (S2). */
export function membersTouch(
  members: readonly PlaceId[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): boolean {
  return connectedGroups(members, neighbours).length === 1;
}
