import { project } from '../../../cartography/labels/project';
import type { Point } from '../../../cartography/labels/types';
import { boxOf } from '../../../places/boxOf';
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

/** The north-western corner of a ground, [longitude, latitude]. */
export function cornerOf(outlines: Outlines): readonly [number, number] {
  const [west = 0, , , north = 0] = outlines.features.length === 0 ? [] : boxOf(outlines);
  return [west, north];
}

/**
 * The projection at a zoom. Textures begin at its corner: as long as that stays, they keep their
 * place on the ground when paths are written anew, and when less of the ground is drawn.
 */
export function projectionAt(zoom: number, corner: readonly [number, number]): Projection {
  const [left, top] = project(corner, zoom);
  return {
    zoom,
    toUnits(lngLat) {
      const [x, y] = project(lngLat, zoom);
      return [(x - left) * UNITS_PER_PIXEL, (y - top) * UNITS_PER_PIXEL];
    },
  };
}
