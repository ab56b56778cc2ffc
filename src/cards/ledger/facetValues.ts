import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import type { Facet } from '../../view/View';
import { claimFacets } from './claimFacets';

/** One value that claims can be picked by. */
export interface FacetValue {
  /** As the ledger writes it, where the value is a slug of that; else the value itself. */
  readonly name: string;
  readonly claims: number;
}

/** The values of each facet that occur. */
export type FacetValues = ReadonlyMap<Facet, ReadonlyMap<string, FacetValue>>;

const known = new WeakMap<LedgerIndex, FacetValues>();

/** The values of each facet, with the number of their claims. Counted once for each ledger. */
export function facetValues(index: LedgerIndex): FacetValues {
  let values = known.get(index);
  if (values === undefined) known.set(index, (values = count(index)));
  return values;
}

function count(index: LedgerIndex): FacetValues {
  const found = new Map<Facet, Map<string, FacetValue>>();
  for (const [facet, valuesOf] of claimFacets(index)) {
    const values = new Map<string, FacetValue>();
    for (const claim of index.ledger.claims) {
      for (const value of valuesOf(claim)) {
        const before = values.get(value);
        values.set(value, {
          name: before?.name ?? nameOf(index, facet, claim) ?? value,
          claims: (before?.claims ?? 0) + 1,
        });
      }
    }
    found.set(facet, values);
  }
  return found;
}

function nameOf(index: LedgerIndex, facet: Facet, claim: Claim): string | undefined {
  if (facet === 'speaker') return claim.speaker;
  return facet === 'publisher' ? index.sourceById.get(claim.source)?.publisher : undefined;
}
