import { WORLD, project } from './mercator';

/** Where the map looks; MapLibre's zoom (512 px world at zoom 0), WGS 84 degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Where the camera may be; degrees WGS 84, zoom as in `Camera`. */
export interface CameraLimits {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** True within the limits, give or take the rounding of a link. */
export function isWithinLimits(camera: Camera, limits: CameraLimits): boolean {
  const step = 10 ** -degreeDecimals(camera.zoom);
  return (
    isBetween(camera.zoom, limits.minZoom, limits.maxZoom, 0.01) &&
    isBetween(camera.lat, limits.south, limits.north, step) &&
    isBetween(camera.lng, limits.west, limits.east, step)
  );
}

function isBetween(value: number, low: number, high: number, slack: number): boolean {
  return value >= low - slack && value <= high + slack;
}

const ZOOM_DECIMALS = 2;

/** Decimals of a degree that are finer than one pixel at this zoom; more the further in. */
export function degreeDecimals(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((WORLD * 2 ** zoom) / 360)));
}

/** The camera as precisely as a link holds it: less than a pixel from where it was. Rounding twice changes nothing. */
export function roundCamera(camera: Camera): Camera {
  const zoom = round(camera.zoom, ZOOM_DECIMALS);
  const decimals = degreeDecimals(zoom);
  return { zoom, lat: round(camera.lat, decimals), lng: round(camera.lng, decimals) };
}

function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  // -0 would be written as 0 and come back as another number.
  return rounded === 0 ? 0 : rounded;
}

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

/** Far less than a pixel at the nearest zoom, more than an engine's own sums are off. */
const SLACK = 1e-6;

/** True where no reader could tell two pictures apart. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  return (['zoom', 'lat', 'lng'] as const).every(
    (part) => Math.abs(one[part] - other[part]) < SLACK,
  );
}

/** Less than a reader would call a movement, more than the rounding of a link. */
const NEAR = { zoom: 0.011, pixels: 2 };

/** True where two cameras show the same picture. */
export function isNear(one: Camera, other: Camera): boolean {
  if (Math.abs(one.zoom - other.zoom) > NEAR.zoom) return false;
  const [x1, y1] = project([one.lng, one.lat], one.zoom);
  const [x2, y2] = project([other.lng, other.lat], one.zoom);
  return Math.hypot(x1 - x2, y1 - y2) <= NEAR.pixels;
}
