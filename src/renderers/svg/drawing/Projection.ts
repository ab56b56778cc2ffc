import { project } from '../../../cartography/labels/project';
import type { Point } from '../../../cartography/labels/types';
import type { Context, Outlines } from '../../../places/types';

/**
 * Where paths are written: in whole tenths of a pixel at a zoom, right and down from an origin on
 * the ground. Whole numbers are short, and the map is moved and scaled by one transform.
 */
export interface Projection {
  readonly zoom: number;
  /** [longitude, latitude]. Textures begin here too, so it stays the same at every zoom. */
  readonly origin: readonly [number, number];
}

/** Units of a path to one CSS px at the zoom of its projection. */
export const UNITS_PER_PIXEL = 10;

/** Units from the origin; not rounded. */
export function toUnits(
  { zoom, origin }: Projection,
  lngLat: readonly [number, number],
): Point {
  const [x, y] = project(lngLat, zoom);
  const [originX, originY] = project(origin, zoom);
  return [(x - originX) * UNITS_PER_PIXEL, (y - originY) * UNITS_PER_PIXEL];
}

/** Near the map, for small numbers; a whole degree, for one that small changes do not move. */
export function originOf(outlines: Outlines): readonly [number, number] {
  const [lng = 0, lat = 0] = outlines.bbox ?? [];
  return [Math.floor(lng), Math.floor(lat)];
}
