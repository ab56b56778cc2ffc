import type { Camera } from './View';

const ZOOM_DECIMALS = 2;

/** World of MapLibre at zoom 0, in CSS pixels. */
const WORLD = 512;

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
