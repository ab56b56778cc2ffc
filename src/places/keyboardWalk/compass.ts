import type { PlaceId } from '../../ledger/types';
import type { Walk } from './walk';
import { bearing } from './walkGraph';

/** Eight points of the compass, clockwise. */
export const compassPoints = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;

type CompassPoint = (typeof compassPoints)[number];

/** Where one position lies from another, [longitude, latitude] both. */
export function compassPoint(
  from: readonly [number, number],
  to: readonly [number, number],
): CompassPoint {
  const eighth = Math.round((bearing(from, to) * 4) / Math.PI);
  return compassPoints[(eighth + 8) % 8] ?? 'north';
}

/** The places that can be gone to from a place and where they lie, clockwise from north. */
export function placesAround(
  { points, ways }: Pick<Walk, 'points' | 'ways'>,
  place: PlaceId,
): readonly { readonly place: PlaceId; readonly towards: CompassPoint }[] {
  const here = points.get(place);
  const turn = ({ towards }: { readonly towards: CompassPoint }) =>
    compassPoints.indexOf(towards);
  return (ways.get(place) ?? [])
    .flatMap((other) => {
      const there = points.get(other);
      return here && there ? [{ place: other, towards: compassPoint(here, there) }] : [];
    })
    .sort((a, b) => turn(a) - turn(b));
}
