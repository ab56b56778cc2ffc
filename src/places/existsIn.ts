import type { MapPlace } from './types';

/** P7: a place is drawn in a period that ends after its `valid_from` month. */
export function existsIn(place: Pick<MapPlace, 'validFromDay'>, lastDay: number): boolean {
  return place.validFromDay === null || lastDay > place.validFromDay;
}
