import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { isCandidate, isWholeArea } from './candidates';

/** Live claims of one measure, sorted into the ways they can be used; each list in one order. */
export interface SortedClaims {
  /** C1: may be drawn on a district. */
  readonly candidates: readonly Claim[];
  /** S6: name districts in a list. */
  readonly listed: readonly Claim[];
  /** C2: stand for the area as a whole. A listed claim can be here as well. */
  readonly whole: readonly Claim[];
}

/** Asks of every claim once what it can be used for. The lists keep the order of the claims. */
export function sortClaims(index: LedgerIndex, claims: readonly Claim[]): SortedClaims {
  return {
    candidates: claims.filter((claim) => isCandidate(index, claim)),
    listed: claims.filter((claim) => claim.placeMode === 'listed'),
    whole: claims.filter((claim) => isWholeArea(index, claim)),
  };
}

/** Of lists in the order of their ends, the claims that end by a day (P4). */
export function endedBy(sorted: SortedClaims, lastDay: number): SortedClaims {
  return {
    candidates: startOf(sorted.candidates, lastDay),
    listed: startOf(sorted.listed, lastDay),
    whole: startOf(sorted.whole, lastDay),
  };
}

/** The claims before the first that ends later, found by halving. */
function startOf(claims: readonly Claim[], lastDay: number): readonly Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ends = claims[middle]?.end.lastDay ?? Infinity;
    if (ends <= lastDay) low = middle + 1;
    else high = middle;
  }
  return claims.slice(0, low);
}
