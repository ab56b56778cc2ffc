import type { PlaceId, Side } from '../ledger/types';
import { listText } from './phrases';
import { nameOf } from './nameOf';
import type { FullText, Text } from './Text';

/** The words of a language with the names of the places, for all that speaks of districts. */
export interface Words<T extends Text = Text> {
  readonly text: T;
  /** Name of a place in the language; the id where nothing knows it. */
  readonly name: (place: PlaceId) => string;
  /** Names of several places as one phrase. */
  readonly names: (places: readonly PlaceId[]) => string;
  /** What a side is called whose statements are told apart; its id where nothing says. */
  readonly side: (side: Side) => string;
}

/** The same with the words of late parts. */
export type FullWords = Words<FullText>;

/**
 * Binds a language to the places: those of the map, then regions and the country of the ledger.
 * @param sides what the site calls them
 */
export function wordsFor<T extends Text>(
  text: T,
  places: Iterable<{ readonly id: string; readonly names: Readonly<Record<string, string>> }>,
  sides: Readonly<Partial<Record<Side, string>>> = {},
): Words<T> {
  const byId = new Map<string, string>();
  for (const place of places)
    if (!byId.has(place.id)) byId.set(place.id, nameOf(place, text.lang));
  const name = (id: PlaceId) => byId.get(id) ?? id;
  return {
    text,
    name,
    names: (ids) => listText(ids.map(name), text.lang),
    side: (side) => sides[side] ?? side,
  };
}
