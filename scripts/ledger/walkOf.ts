import type { Ledger, PlaceId } from '../../src/ledger/types';
import { mapPlaces } from '../../src/places/mapPlaces';
import type { Outlines, WithoutOutline } from '../../src/places/types';
import { packWalk } from '../../src/places/keyboardWalk/packWalk';
import type { WalkPack } from '../../src/places/keyboardWalk/walk';
import { sharedBorders } from './sharedBorders';

/** How the places lie beside each other, so that the page need not work it out. */
export function walkOf(
  ledger: Pick<Ledger, 'places' | 'boundaryChanges'>,
  outlines: Outlines,
  withoutOutline: readonly WithoutOutline[],
): WalkPack {
  const neighbours = new Map<PlaceId, PlaceId[]>();
  const add = (one: PlaceId, other: PlaceId) =>
    neighbours.set(one, [...(neighbours.get(one) ?? []), other].sort());
  const made = withoutOutline.flatMap(({ place, madeFrom }) =>
    madeFrom.map((origin) => [place, origin] as const),
  );
  for (const [one, other] of [...sharedBorders(outlines), ...made]) {
    add(one, other);
    add(other, one);
  }
  return packWalk(mapPlaces(ledger, outlines, withoutOutline), neighbours);
}
