import { WORLD } from './mercator';
/** Circumference of the sphere of web mercator, km. */
const EQUATOR_KM = 40075.016686;

export interface ScaleBar {
  readonly km: number;
  /** CSS px. */
  readonly width: number;
}

/** The longest round length (1, 2 or 5 times a power of ten, in km) that fits `maxWidth` px at this latitude. */
export function scaleBar(zoom: number, lat: number, maxWidth: number): ScaleBar {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
  const longest = kmPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((times) => times * power <= longest) ?? 1;
  const km = step * power;
  return { km, width: km / kmPerPixel };
}
