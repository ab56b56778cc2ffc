import { addTo } from '../../lib/group';
import type { LedgerIndex } from '../index/LedgerIndex';
import type { ClaimId, Ledger, MetricId, Claim, Place, PlaceId } from '../types';

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

/**
 * The part of a measure without the texts that only cards, lists and files tell: less than half of
 * its size, and without the other spellings, which only the search and the card of a district read.
 * All that figures, map, table, popup and the line of whole-area figures are made of is
 * there.
 * @param outlined names by language that come with the outline of a place; only others are kept
 */
export function leanOf(
  part: Ledger,
  measure: MetricId,
  outlined: ReadonlyMap<PlaceId, Place['names']>,
): Ledger {
  return {
    ...part,
    claims: part.claims.map((claim) => ({
      ...claim,
      says: '',
      locator: null,
      note: canBeDrawn(claim, measure) ? claim.note : null,
    })),
    sources: part.sources.map((source) => ({
      ...source,
      title: '',
      author: null,
      note: null,
    })),
    places: part.places.map((place) => ({
      ...place,
      names: namesBeside(place.names, outlined.get(place.id) ?? {}),
      aliases: [],
      note: null,
    })),
    metrics: part.metrics.map((metric) => ({
      ...metric,
      definition: '',
      pressWords: [],
      standard: '',
      breaks: metric.id === measure ? metric.breaks : {},
      caution: metric.id === measure ? metric.caution : '',
    })),
  };
}

/** The English name, and every other that does not come with the outline. */
function namesBeside(names: Place['names'], ofOutline: Place['names']): Place['names'] {
  return Object.fromEntries(
    Object.entries(names).filter(([lang, name]) => lang === 'en' || ofOutline[lang] !== name),
  );
}

/** A popup tells the note of the claim that the map draws, and of no other one. */
function canBeDrawn({ metric, placeMode, status }: Claim, measure: MetricId): boolean {
  return (
    metric === measure &&
    (placeMode === 'single' || placeMode === 'joint') &&
    status !== 'superseded' &&
    status !== 'rejected'
  );
}
