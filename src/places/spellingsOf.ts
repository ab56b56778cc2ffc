import type { Place } from '../ledger/types';
import { foldName } from './foldName';
import { outlineNames } from './outlineNames';
import type { MapPlace, Outline } from './types';

/**
 * A place's names, the ledger's before the outline's; and as aliases those of the ledger, and those
 * names of the outline that the ledger does not have.
 */
export function spellingsOf(
  place: Pick<Place, 'names' | 'aliases'>,
  outline: Outline | null,
): Pick<MapPlace, 'names' | 'aliases'> {
  const ofOutline = outline === null ? {} : outlineNames(outline);
  const known = new Set([...Object.values(place.names), ...place.aliases].map(foldName));
  const more = Object.values(ofOutline).filter((name) => !known.has(foldName(name)));
  return {
    names: { ...ofOutline, ...place.names },
    aliases: [...place.aliases, ...more],
  };
}
