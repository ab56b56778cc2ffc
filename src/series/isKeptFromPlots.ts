import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';

/**
 * Do no harm 3: a claim about casualties or explosions that names a district stands in the ledger
 * and under its source alone, never in a plot.
 */
export function isKeptFromPlots(index: LedgerIndex, claim: Claim): boolean {
  if (index.metricById.get(claim.metric)?.family !== 'casualties') return false;
  return claim.places.some((id) => {
    const kind = index.placeById.get(id)?.kind;
    return kind === 'district' || kind === 'city';
  });
}
