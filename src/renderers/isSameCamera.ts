import type { Camera } from '../view/View';

/** Far less than a pixel at the nearest zoom, more than an engine's own sums are off. */
const SLACK = 1e-6;

/** True where no reader could tell two pictures apart. */
export function isSameCamera(one: Camera, other: Camera): boolean {
  return (['zoom', 'lat', 'lng'] as const).every(
    (part) => Math.abs(one[part] - other[part]) < SLACK,
  );
}
