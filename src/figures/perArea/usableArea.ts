import type { MapPlace } from '../../places/types';
import type { PerArea } from '../types';

/** A reported area that a figure may be divided by, and where it comes from (K4). */
export type Area = Pick<PerArea, 'areaKm2' | 'areaBasis' | 'areaSources'>;

const NONE: Area = { areaKm2: null, areaBasis: 'none', areaSources: [] };

/**
 * K4: the reported area of a place in a period that ends on `lastDay`. After a change whose size is
 * known the changed area, marked computed; a change of unknown size leaves the last reported one.
 * Never measured from the drawing.
 */
export function usableArea(place: MapPlace, lastDay: number): Area {
  if (place.areaKm2 === null || !place.perArea) return NONE;
  const sources = place.areaSource === null ? [] : [place.areaSource];
  let areaKm2 = place.areaKm2;
  let computed = false;
  for (const change of place.changes) {
    // The change that made a place is already in its reported area.
    const made = place.validFromDay !== null && change.date.lastDay === place.validFromDay;
    if (made || change.changeKm2 === null || lastDay <= change.date.lastDay) continue;
    areaKm2 += change.changeKm2;
    computed = true;
    sources.push(change.source);
  }
  return {
    areaKm2,
    areaBasis: computed ? 'computed' : 'reported',
    areaSources: sources,
  };
}
