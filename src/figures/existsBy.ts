import type { PlaceId } from '../ledger/types';
import { existsIn } from '../places/mapPlaces';
import { placeById } from './perArea/placeById';
import type { FigureWorld } from './FigureWorld';

/** P7: whether the map draws a place in a period that ends on a day; false for what is no place of it. */
export function existsBy(world: FigureWorld, lastDay: number): (place: PlaceId) => boolean {
  const places = placeById(world);
  return (id) => {
    const place = places.get(id);
    return place !== undefined && existsIn(place, lastDay);
  };
}
