import type { PlaceId } from '../../ledger/types';
import { remembered } from '../../lib/memo';
import type { MapPlace } from '../../places/types';
import type { FigureWorld } from '../FigureWorld';

const known = new WeakMap<FigureWorld, ReadonlyMap<PlaceId, MapPlace>>();

/** The places of a world by id; built once for each world. */
export function placeById(world: FigureWorld): ReadonlyMap<PlaceId, MapPlace> {
  return remembered(
    known,
    world,
    () => new Map(world.places.map((place) => [place.id, place])),
  );
}
