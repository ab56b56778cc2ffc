import fc from 'fast-check';
import type { Point } from '../../../../src/camera/shapes';

/** A ring round the origin with `corners` points at given radii. */
export function starOf(radii: readonly number[]): Point[] {
  return radii.map((radius, i) => {
    // Turned a little, so that no edge is exactly level or upright.
    const angle = (2 * Math.PI * i) / radii.length + 0.123;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

export function star(corners: number, radius: number): Point[] {
  return starOf(Array.from({ length: corners }, () => radius));
}

/** Simple polygons with deep bays: what outlines of districts look like at their worst. */
export const arbitraryStar = fc
  .array(fc.integer({ min: 8, max: 60 }), { minLength: 5, maxLength: 24 })
  .map(starOf);
