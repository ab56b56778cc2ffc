import type { Point } from './shapes';

/** Width of the world at zoom 0, as MapLibre counts it; CSS px. */
export const WORLD = 512;

/**
 * Web mercator: degrees to pixels of the whole world at a zoom (512 · 2^zoom wide, x right,
 * y down), as MapLibre counts them.
 */
export function project(lngLat: readonly [number, number], zoom: number): Point {
  const size = WORLD * 2 ** zoom;
  const sine = Math.sin((lngLat[1] * Math.PI) / 180);
  return [
    size * (lngLat[0] / 360 + 0.5),
    size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** The way back: world pixels to [longitude, latitude]. */
export function unproject(point: Point, zoom: number): [number, number] {
  const size = WORLD * 2 ** zoom;
  const northing = Math.PI * (1 - (2 * point[1]) / size);
  return [(point[0] / size - 0.5) * 360, (Math.atan(Math.sinh(northing)) * 180) / Math.PI];
}
