import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { claimDays } from '../../periods/claimSpan';
import { yearOfDay } from '../../periods/days';
import type { Facet } from '../../view/View';
import { slugOf } from './slugOf';

/** Reads the values of one facet off a claim; most facets have one, places and years several. */
export type FacetReader = (claim: Claim) => readonly string[];

/** A running total or a state is filed under the year of its date; a period under all it touches. */
function yearsOf(claim: Claim): readonly string[] {
  const { first, last } = claimDays(claim);
  const to = yearOfDay(last);
  const from = claim.period === 'during' ? yearOfDay(first) : to;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

const known = new WeakMap<LedgerIndex, ReadonlyMap<Facet, FacetReader>>();

/** How each facet is read, in the order of links and of the page. Slugs are made once a name. */
export function claimFacets(index: LedgerIndex): ReadonlyMap<Facet, FacetReader> {
  let readers = known.get(index);
  if (readers === undefined) known.set(index, (readers = makeReaders(index)));
  return readers;
}

function makeReaders(index: LedgerIndex): Map<Facet, FacetReader> {
  const slugs = new Map<string, readonly string[]>();
  const slug = (name: string) => {
    let found = slugs.get(name);
    if (found === undefined) slugs.set(name, (found = [slugOf(name)]));
    return found;
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
