import type { PlaceId } from '../../ledger/types';
import type { MapPlace } from '../../places/types';
import type { FigureWorld } from '../FigureWorld';

const known = new WeakMap<FigureWorld, ReadonlyMap<PlaceId, MapPlace>>();

/** The places of a world by id; built once for each world. */
export function placeById(world: FigureWorld): ReadonlyMap<PlaceId, MapPlace> {
  let found = known.get(world);
  if (found === undefined) {
    known.set(world, (found = new Map(world.places.map((place) => [place.id, place]))));
  }
  return found;
}
