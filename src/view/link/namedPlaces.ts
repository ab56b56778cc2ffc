import type { PlaceId } from '../../ledger/types';
import { viewParts } from '../viewParts';

/** In `pick`, before the slug of a place. */
const PICKED = 'place.';

/**
 * A query string with slugs of places where it has their names as people write them (L8); null where it
 * has none. Whatever else it says stays as it is.
 * @param placeOf the one place that a name is of, in any form; null for none and for several
 */
export function namedPlaces(
  search: string,
  placeOf: (name: string) => PlaceId | null,
): string | null {
  const { district, card, picks } = viewParts;
  const parts = search.replace(/^\?/, '').split('&');
  const mended = parts.map((part) => {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(at, 0));
    const value = new URLSearchParams(`x=${part.slice(at + 1)}`).get('x') ?? '';
    if (key === district.key || key === card.key) {
      return `${key}=${placeOf(value) ?? part.slice(at + 1)}`;
    }
    if (key !== picks.key) return part;
    const values = value.split('/').map((pick) => {
      const place = pick.startsWith(PICKED) ? placeOf(pick.slice(PICKED.length)) : null;
      return place === null ? encodeURIComponent(pick) : PICKED + place;
    });
    return `${key}=${values.join('/')}`;
  });
  const changed = mended.some((part, i) => part !== parts[i]);
  return changed ? `?${mended.join('&')}` : null;
}
