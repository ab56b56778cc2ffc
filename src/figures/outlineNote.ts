import type { MapPlace } from '../places/types';
import type { OutlineNote } from './types';

/** S11: a change of this share of the reported area is large. */
const LARGE = 0.05;

/**
 * S10, S11: which outline a place is drawn with in a period that ends on `lastDay`. All drawn
 * outlines are those before the changes of boundary-changes.csv.
 */
export function outlineNote(place: MapPlace, lastDay: number): OutlineNote {
  if (place.outline === null) return { kind: 'no-outline' };
  const change = place.changes.findLast((known) => lastDay > known.date.lastDay);
  if (change === undefined) return { kind: 'as-drawn' };
  return {
    kind: 'changed-after',
    date: change.date.text,
    size: changeSize(place, change.changeKm2),
  };
}

/** S11: large from 5 % of the reported area; unknown where the change or the area is. */
export function changeSize(
  place: MapPlace,
  changeKm2: number | null,
): 'large' | 'small' | 'unknown' {
  if (changeKm2 === null || place.areaKm2 === null) return 'unknown';
  return Math.abs(changeKm2) >= LARGE * place.areaKm2 ? 'large' : 'small';
}
