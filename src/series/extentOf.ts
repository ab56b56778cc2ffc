import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../ledger/types';
import type { Extent } from './types';

/**
 * What a whole-area number stands for. Regions whose members together are those of a territory stand
 * for the territory; a list says where work took place, and the number covers all of it.
 */
export function extentOf(index: LedgerIndex, claim: Claim): Extent {
  if (claim.placeMode === 'country') return 'country';
  if (claim.placeMode === 'listed') return 'territory';
  const members = new Set<PlaceId>(
    claim.places.flatMap((id) => index.placeById.get(id)?.members ?? []),
  );
  const territories = index.ledger.places.filter(
    (place) => place.kind === 'territory' && place.members.length > 0,
  );
  return territories.some((place) => place.members.every((id) => members.has(id)))
    ? 'territory'
    : 'part';
}
