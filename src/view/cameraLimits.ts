import type { CameraLimits } from './link/LinkContext';
import { degreeDecimals } from './roundCamera';
import type { Camera } from './View';

/** True within the limits, give or take the rounding of a link. */
export function isWithinLimits(camera: Camera, limits: CameraLimits): boolean {
  const step = 10 ** -degreeDecimals(camera.zoom);
  return (
    isBetween(camera.zoom, limits.minZoom, limits.maxZoom, 0.01) &&
    isBetween(camera.lat, limits.south, limits.north, step) &&
    isBetween(camera.lng, limits.west, limits.east, step)
  );
}

/** The nearest camera within the limits. */
export function clampToLimits(camera: Camera, limits: CameraLimits): Camera {
  return {
    zoom: clamp(camera.zoom, limits.minZoom, limits.maxZoom),
    lat: clamp(camera.lat, limits.south, limits.north),
    lng: clamp(camera.lng, limits.west, limits.east),
  };
}

function isBetween(value: number, low: number, high: number, slack: number): boolean {
  return value >= low - slack && value <= high + slack;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
