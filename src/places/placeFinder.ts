import { boxOf } from './bounds';
import { isInside } from './inside';
import type { Outlines } from './types';
import type { PlaceId } from '../ledger/types';

/**
 * Finds the place whose outline holds a position, [longitude, latitude] in degrees; null for none. On a
 * border it may be either side. The boxes of the outlines are found once, when this is made.
 */
export function placeFinder(
  outlines: Outlines,
): (position: readonly [number, number]) => PlaceId | null {
  const boxed = outlines.features.map(({ properties, geometry }) => ({
    place: properties.id,
    geometry,
    box: boxOf(geometry),
  }));
  return (position) => {
    const [lng, lat] = position;
    const found = boxed.find(
      ({ box: [west, south, east, north], geometry }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        isInside(position, geometry),
    );
    return found?.place ?? null;
  };
}
