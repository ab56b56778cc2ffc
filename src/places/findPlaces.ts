import { foldName } from './foldName';
import type { MapPlace } from './types';

/** One offer of the district search. */
export interface PlaceMatch {
  readonly place: MapPlace;
  /** The spelling that matched, as the ledger or the outline writes it. */
  readonly spelling: string;
  /** True: the query is this spelling, folded; false: it is its beginning. */
  readonly exact: boolean;
}

function spellingsOf(place: MapPlace): readonly string[] {
  return [...Object.values(place.names), ...place.aliases];
}

function bestMatch(place: MapPlace, query: string): PlaceMatch | null {
  let offer: PlaceMatch | null = null;
  for (const spelling of spellingsOf(place)) {
    const folded = foldName(spelling);
    if (folded === query) return { place, spelling, exact: true };
    if (offer === null && folded.startsWith(query)) offer = { place, spelling, exact: false };
  }
  return offer;
}

/**
 * Places whose name or alias, in any language, is the query or begins with it (see foldName).
 * Each place once; exact matches first, then offers, each in the order of `places`.
 * A query that folds to nothing finds nothing. `Aghd` offers Aghdam, Aghdara and Aghdash; `Aghdam`
 * finds Aghdam alone.
 */
export function findPlaces(query: string, places: readonly MapPlace[]): readonly PlaceMatch[] {
  const folded = foldName(query);
  if (folded === '') return [];
  const matches = places.flatMap((place) => bestMatch(place, folded) ?? []);
  return [
    ...matches.filter((match) => match.exact),
    ...matches.filter((match) => !match.exact),
  ];
}
