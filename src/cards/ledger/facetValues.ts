import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Facet } from '../../view/View';
import { claimFacets } from './claimFacets';

const known = new WeakMap<LedgerIndex, ReadonlyMap<Facet, ReadonlyMap<string, number>>>();

/** The values of each facet that occur, with the number of their claims. Counted once a ledger. */
export function facetValues(
  index: LedgerIndex,
): ReadonlyMap<Facet, ReadonlyMap<string, number>> {
  let values = known.get(index);
  if (values === undefined) known.set(index, (values = count(index)));
  return values;
}

function count(index: LedgerIndex): Map<Facet, Map<string, number>> {
  const found = new Map<Facet, Map<string, number>>();
  for (const [facet, valuesOf] of claimFacets(index)) {
    const counts = new Map<string, number>();
    for (const claim of index.ledger.claims) {
      for (const value of valuesOf(claim)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    found.set(facet, counts);
  }
  return found;
}
