import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { yearOfDay } from '../../lib/days';
import { remembered } from '../../lib/memo';
import { claimDays } from '../../periods/claimSpan';
import { foldName } from '../../places/names';
import type { Facet } from './LedgerFilter';

/** One value that claims can be picked by. */
export interface FacetValue {
  /** As the ledger writes it, where the value is a slug of that; else the value itself. */
  readonly name: string;
  readonly claims: number;
}

/** The values of each facet that occur. */
type FacetValues = ReadonlyMap<Facet, ReadonlyMap<string, FacetValue>>;

const knownValues = new WeakMap<LedgerIndex, FacetValues>();

/** The values of each facet, with the number of their claims. Counted once for each ledger. */
export function facetValues(index: LedgerIndex): FacetValues {
  return remembered(knownValues, index, () => count(index));
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

/** Reads the values of one facet off a claim; most facets have one, places and years several. */
type FacetReader = (claim: Claim) => readonly string[];

/** A running total or a state is filed under the year of its date; a period under all it touches. */
export function yearsOf(claim: Claim): readonly string[] {
  const { first, last } = claimDays(claim);
  const to = yearOfDay(last);
  const from = claim.period === 'during' ? yearOfDay(first) : to;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

const knownReaders = new WeakMap<LedgerIndex, ReadonlyMap<Facet, FacetReader>>();

/** How each facet is read, in the order of links and of the page. Slugs are made once a name. */
export function claimFacets(index: LedgerIndex): ReadonlyMap<Facet, FacetReader> {
  return remembered(knownReaders, index, () => makeReaders(index));
}

function makeReaders(index: LedgerIndex): Map<Facet, FacetReader> {
  const slugs = new Map<string, readonly string[]>();
  const slug = (name: string) => {
    return remembered(slugs, name, () => [slugOf(name)]);
  };
  return new Map([
    ['measure', (claim) => [claim.metric]],
    ['place', (claim) => claim.places],
    ['period', yearsOf],
    ['speaker', (claim) => slug(claim.speaker)],
    ['publisher', (claim) => slug(index.sourceById.get(claim.source)?.publisher ?? '')],
    ['status', (claim) => [claim.status]],
    ['coverage', (claim) => [claim.coverage]],
  ]);
}

/**
 * A name as a link can hold it (L1): `Vugar Suleymanov, chair of ANAMA` is
 * `vugar-suleymanov-chair-of-anama`. Spellings of one name that differ in case or accents share it.
 */
export function slugOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => foldName(word) || word.toLowerCase())
    .filter((word) => word !== '')
    .join('-');
}
