import type { PlaceId } from '../../ledger/types';
import { compassPoint, compassPoints, type CompassPoint } from './compassPoint';
import type { Walk } from './Walk';

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
