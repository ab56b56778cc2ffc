import type { Position } from 'geojson';

/** Decimals of a degree in the built files: about 10 m, finer than the source. */
export const DECIMALS = 4;

/** Rounds a position to a number of decimals. */
export function roundPosition(position: Position, decimals = DECIMALS): Position {
  return position.map((degrees) => Number(degrees.toFixed(decimals)));
}
