import { addTo } from '../../ledger/index/groupBy';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../../ledger/types';
import { isForLedgerAlone, namesDistricts } from '../../figures/doNoHarm';

const known = new WeakMap<LedgerIndex, ReadonlyMap<PlaceId, readonly Claim[]>>();

/**
 * Every claim that names a district and may stand on its card, of any status, in the order of the
 * ledger. Being a member of a region is not being named (S6). Sorted once for each ledger.
 */
export function claimsOfPlace(index: LedgerIndex, place: PlaceId): readonly Claim[] {
  let claims = known.get(index);
  if (claims === undefined) known.set(index, (claims = sort(index)));
  return claims.get(place) ?? [];
}

function sort(index: LedgerIndex): Map<PlaceId, Claim[]> {
  const found = new Map<PlaceId, Claim[]>();
  for (const claim of index.ledger.claims) {
    if (!namesDistricts(claim) || isForLedgerAlone(index, claim)) continue;
    for (const place of claim.places) addTo(found, place, claim);
  }
  return found;
}
