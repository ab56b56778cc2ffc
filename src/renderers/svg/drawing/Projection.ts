import { bbox } from '@turf/turf';
import { project } from '../../../cartography/labels/project';
import type { Point } from '../../../cartography/labels/types';
import type { Outlines } from '../../../places/types';

/** Units of a path to one CSS px at the zoom of its projection. */
export const UNITS_PER_PIXEL = 10;

/**
 * How paths are written: in tenths of a pixel at a zoom, to the right of and below a corner of the
 * ground. Whole tenths are short, and one transform moves and scales them all.
 */
export interface Projection {
  readonly zoom: number;
  /** Units from the corner, not rounded, of [longitude, latitude]. */
  toUnits(lngLat: readonly [number, number]): Point;
}

/**
 * The projection of a ground at a zoom. Textures begin at its corner, which is the same at every
 * zoom, so that they keep their place when paths are written anew.
 */
export function projectionOf(outlines: Outlines, zoom: number): Projection {
  const [west = 0, , , north = 0] = outlines.features.length === 0 ? [] : bbox(outlines);
  const [left, top] = project([west, north], zoom);
  return {
    zoom,
    toUnits(lngLat) {
      const [x, y] = project(lngLat, zoom);
      return [(x - left) * UNITS_PER_PIXEL, (y - top) * UNITS_PER_PIXEL];
    },
  };
}
