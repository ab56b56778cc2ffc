import type { MapPlace } from '../places/types';
import { boundsOf } from '../places/boundsOf';
import { isInside } from '../places/isInside';

/** Looked at from south to north. */
const ROWS = 9;
const COLUMNS = 40;

/**
 * A point of a district for the line from its popup: on its widest stretch from west to east, a
 * little way in from the popup's side, so that name and figure in the middle stay free.
 * [longitude, latitude]; null for a place that is not on the map.
 */
export function tieTo(
  place: MapPlace,
  side: 'left' | 'right',
): readonly [number, number] | null {
  const { outline, town } = place;
  const bounds = boundsOf([place]);
  if (outline === null || bounds === null) return town;
  const [west, south, east, north] = bounds;
  const step = (east - west) / COLUMNS;
  let best: { lat: number; from: number; to: number } | null = null;
  for (let row = 1; row < ROWS; row += 1) {
    const lat = south + ((north - south) * row) / ROWS;
    let from: number | null = null;
    for (let column = 0; column <= COLUMNS; column += 1) {
      const lng = west + step * column;
      const inside = isInside([lng, lat], outline.geometry);
      if (inside) from ??= lng;
      if (from !== null && (!inside || column === COLUMNS)) {
        const to = inside ? lng : lng - step;
        if (best === null || to - from > best.to - best.from) best = { lat, from, to };
        from = null;
      }
    }
  }
  if (best === null) return null;
  const inset = (best.to - best.from) * 0.14;
  return [side === 'left' ? best.from + inset : best.to - inset, best.lat];
}
