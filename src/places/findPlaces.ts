import type { PlaceId } from '../ledger/types';
import { nameForms } from './nameForms';
import { wordsOf } from './nameLetters';
import { foldName } from './names';
import type { MapPlace } from './types';

/** One offer of the district search. */
export interface PlaceMatch {
  readonly place: MapPlace;
  /** The spelling that matched, as the ledger or the outline writes it. */
  readonly spelling: string;
  /** True: the query is this spelling, folded; false: it is its beginning. */
  readonly exact: boolean;
}

interface Spelling {
  readonly text: string;
  readonly folded: string;
}

/** Folding every name of every place at every keystroke would be felt on a large map. */
const spellings = new WeakMap<MapPlace, readonly Spelling[]>();

function spellingsOf(place: MapPlace): readonly Spelling[] {
  const known = spellings.get(place);
  if (known) return known;
  const texts = [...Object.values(place.names), ...place.aliases];
  const made = texts.map((text) => ({ text, folded: foldName(text) }));
  spellings.set(place, made);
  return made;
}

function bestMatch(place: MapPlace, query: string): PlaceMatch | null {
  const all = spellingsOf(place);
  const exact = all.find(({ folded }) => folded === query);
  if (exact) return { place, spelling: exact.text, exact: true };
  const offer = all.find(({ folded }) => folded.startsWith(query));
  return offer ? { place, spelling: offer.text, exact: false } : null;
}

/**
 * Places whose name or alias, in any language, is the query or begins with it (see foldName); where it
 * is none as it stands, those whose name it is in another alphabet, in a case of its language, or beside
 * words for what it names (see nameForms). Each place once; exact matches first, then offers, each in the
 * order of `places`. A query that folds to nothing finds nothing. `Aghd` offers Aghdam, Aghdara and
 * Aghdash; `Aghdam` and `Ağdam rayonunda` find Aghdam alone.
 */
export function findPlaces(query: string, places: readonly MapPlace[]): readonly PlaceMatch[] {
  const folded = foldName(query);
  if (folded === '') return [];
  const matches = places.flatMap((place) => bestMatch(place, folded) ?? []);
  const offers = matches.filter(({ exact }) => !exact);
  const exact = matches.filter((match) => match.exact);
  if (exact.length > 0) return [...exact, ...offers];
  const words = wordsOf(query);
  const forms = nameForms(places);
  const meant = forms.whole(words).map((form) => ({ ...form, exact: true }));
  const others = offers.filter(({ place }) => !meant.some((match) => match.place === place));
  if (meant.length + others.length > 0) return [...meant, ...others];
  return forms.begun(words).map((form) => ({ ...form, exact: false }));
}

/** The one place whose name this is, in any form; null for none, for several and for a beginning. */
export function placeNamed(name: string, places: readonly MapPlace[]): PlaceId | null {
  const [first, second] = findPlaces(name, places).filter(({ exact }) => exact);
  return first === undefined || second !== undefined ? null : first.place.id;
}
