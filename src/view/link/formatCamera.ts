import { degreeDecimals, roundCamera } from '../roundCamera';
import type { Camera } from '../View';

/** `zoom/lat/lng` (L1), with as many decimals as the zoom can show. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lng } = roundCamera(camera);
  const decimals = degreeDecimals(zoom);
  return [plain(zoom, 2), plain(lat, decimals), plain(lng, decimals)].join('/');
}

/** Plain digits, never an exponent, no zeros at the end. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
