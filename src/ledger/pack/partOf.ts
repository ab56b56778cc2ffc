import { addTo } from '../index/groupBy';
import type { LedgerIndex } from '../index/LedgerIndex';
import type { ClaimId, Ledger, MetricId } from '../types';

/**
 * All of a ledger that the view of one measure rests on, as a ledger of fewer rows: its claims;
 * their originals and witnesses, of whatever measure (C6); the complete sets that they are a part of
 * or the whole of, with every part (C3); the documents of all these; the links among them. Measures,
 * places and changes of boundary are there in full. What a measure shows in any period and colour is
 * the same from its part as from the whole.
 */
export function partOf({ ledger, claimsByMetric }: LedgerIndex, measure: MetricId): Ledger {
  const own = (claimsByMetric.get(measure) ?? []).map((claim) => claim.id);
  const kept = new Set([...withRepeats(ledger, own), ...setsOf(ledger, new Set(own))]);
  const claims = ledger.claims.filter((claim) => kept.has(claim.id));
  const documents = new Set(claims.map((claim) => claim.source));
  return {
    ...ledger,
    claims,
    sources: ledger.sources.filter((source) => documents.has(source.id)),
    links: ledger.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

/** The claims and all that repeats them or is repeated by them, over any number of steps. */
function withRepeats(ledger: Ledger, own: readonly ClaimId[]): ReadonlySet<ClaimId> {
  const repeats = new Map<ClaimId, ClaimId[]>();
  for (const { relation, from, to } of ledger.links) {
    if (relation !== 'repeats') continue;
    addTo(repeats, from, to);
    addTo(repeats, to, from);
  }
  const found = new Set(own);
  // A Set that grows while it is walked is walked to its new end.
  for (const claim of found) for (const next of repeats.get(claim) ?? []) found.add(next);
  return found;
}

/** Every claim of a complete set that one of the claims belongs to. */
function setsOf(ledger: Ledger, own: ReadonlySet<ClaimId>): readonly ClaimId[] {
  const parts = ledger.links.filter(
    ({ relation, complete }) => relation === 'part-of' && complete === true,
  );
  const wholes = new Set(
    parts.filter(({ from, to }) => own.has(from) || own.has(to)).map(({ to }) => to),
  );
  return parts.filter(({ to }) => wholes.has(to)).flatMap(({ from, to }) => [from, to]);
}
