import { roundCamera } from '../roundCamera';
import type { Camera } from '../View';

const AT = /^(\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,2}(?:\.\d{1,12})?)\/(-?\d{1,3}(?:\.\d{1,12})?)$/;

/** The zoom beyond which no map engine goes. */
const DEEPEST = 24;

/** Reads `zoom/lat/lng`; null for any other text and for places that are not on earth. */
export function parseCamera(text: string): Camera | null {
  const [, zoom, lat, lng] = AT.exec(text) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const camera = { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) };
  if (camera.zoom > DEEPEST || Math.abs(camera.lat) > 90 || Math.abs(camera.lng) > 180) {
    return null;
  }
  return roundCamera(camera);
}
