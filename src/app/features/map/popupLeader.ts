import type { Camera } from '../../../camera/Camera';
import { project } from '../../../camera/mercator';
import type { Size } from '../../../camera/shapes';
import { boundsOf } from '../../../places/bounds';
import { isInside } from '../../../places/inside';
import type { MapPlace } from '../../../places/types';

/** Looked at from south to north. */
const ROWS = 9;

const COLUMNS = 40;

/**
 * A point of a district for the line from its popup: on its widest stretch from west to east, a
 * little way in from the popup's side, so that name and figure in the middle stay free.
 * [longitude, latitude]; null for a place that is not on the map.
 */
export function leaderTo(
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

/** From a popup to the district it is about. */
export interface Leader {
  /** The popup's side that faces the district, CSS px of the map. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** A point of the district, [longitude, latitude]. */
  readonly to: readonly [number, number];
}

export interface LeaderEnds {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Where the line runs under a camera, CSS px: level wherever the popup is tall enough. */
export function leaderEnds(leader: Leader, camera: Camera, size: Size): LeaderEnds {
  const [x, y] = project(leader.to, camera.zoom);
  const [middleX, middleY] = project([camera.lng, camera.lat], camera.zoom);
  const to = { x: x - middleX + size.width / 2, y: y - middleY + size.height / 2 };
  return { from: { x: leader.x, y: Math.min(Math.max(to.y, leader.top), leader.bottom) }, to };
}
