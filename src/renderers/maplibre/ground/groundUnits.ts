import { project } from '../../../camera/mercator';
import type { Point } from '../../../camera/shapes';

/** Positions as the graphics card has them: single precision is enough only near its zero. */
export interface GroundUnits {
  /** Pixels of the whole world at zoom 0. */
  readonly origin: Point;
  /** From the origin, x right, y down. */
  toUnits(position: readonly number[]): Point;
}

/** Pixels of the world at zoom 0, counted from a corner of the ground, [longitude, latitude]. */
export function groundUnits(corner: readonly [number, number]): GroundUnits {
  const origin = project(corner, 0);
  return {
    origin,
    toUnits([lng = 0, lat = 0]) {
      const [x, y] = project([lng, lat], 0);
      return [x - origin[0], y - origin[1]];
    },
  };
}
