import type { Claim } from '../ledger/types';
import { claimDays } from '../periods/claimSpan';
import { compareKeys } from './compareKeys';

/** By the first day that claims speak of, then the longer one, then the id. Never ties. */
export function timeOrder(a: Claim, b: Claim): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf(claim: Claim) {
  const { first, last } = claimDays(claim);
  return [first, -last, claim.id];
}
