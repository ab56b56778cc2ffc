import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import { families } from '../ledger/measureKinds';
import type { Claim } from '../ledger/types';

/** True when a claim names districts, by themselves, together, or in a list. */
export function namesDistricts(claim: Claim): boolean {
  return claim.placeMode !== 'region' && claim.placeMode !== 'country';
}

/**
 * Do no harm 3: a claim about casualties or explosions that names a district stands in the ledger,
 * at its own address and under its source, and nowhere else.
 */
export function isForLedgerAlone(index: LedgerIndex, claim: Claim): boolean {
  const metric = index.metricById.get(claim.metric);
  return metric !== undefined && families[metric.family].isHarm && namesDistricts(claim);
}
