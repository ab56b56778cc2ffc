import type { Camera } from '../view/View';
import type { CameraLimits } from '../view/link/LinkContext';

/** Holds the middle of the map, not its window, within the limits: a wide window may see past them. */
export function clampCamera(camera: Camera, limits: CameraLimits): Camera {
  return {
    zoom: clamp(camera.zoom, limits.minZoom, limits.maxZoom),
    lat: clamp(camera.lat, limits.south, limits.north),
    lng: clamp(camera.lng, limits.west, limits.east),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
