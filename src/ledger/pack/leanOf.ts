import type { Claim, Ledger, MetricId, Place, PlaceId } from '../types';

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
