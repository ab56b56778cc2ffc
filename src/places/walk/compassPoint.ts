import { bearing } from './bearing';

/** Eight points of the compass, clockwise. */
export const compassPoints = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** Where one position lies from another, [longitude, latitude] both. */
export function compassPoint(
  from: readonly [number, number],
  to: readonly [number, number],
): CompassPoint {
  const eighth = Math.round((bearing(from, to) * 4) / Math.PI);
  return compassPoints[(eighth + 8) % 8] ?? 'north';
}
