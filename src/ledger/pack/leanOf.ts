import type { Claim, Ledger, MetricId, Place, PlaceId } from '../types';

/**
 * The part of a measure without the texts that only cards, lists and files tell: less than half of
 * its size, and without the other spellings, which only the search and the card of a district read.
 * All that figures, map, table, popup and the line of whole-area figures are made of is
 * there.
 * @param outlined places with an outline, which brings their names in the other languages
 */
export function leanOf(
  part: Ledger,
  measure: MetricId,
  outlined: ReadonlySet<PlaceId>,
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
      names:
        MAPPED.has(place.kind) && !outlined.has(place.id)
          ? place.names
          : inEnglish(place.names),
      aliases: [],
      note: null,
    })),
    metrics: part.metrics.map((metric) => ({
      ...metric,
      definition: '',
      pressWords: [],
      standard: '',
      caution: metric.id === measure ? metric.caution : '',
    })),
  };
}

/** What the map shows even without an outline (S10). */
const MAPPED: ReadonlySet<Place['kind']> = new Set(['district', 'city']);

/** Of a region: any other language falls back to it until the ledger is there. */
function inEnglish(names: Place['names']): Place['names'] {
  return Object.fromEntries(Object.entries(names).filter(([lang]) => lang === 'en'));
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
