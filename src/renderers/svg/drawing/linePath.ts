import type { Point } from '../../../cartography/labels/types';
import type { Projection } from './Projection';

/** Positions, [longitude, latitude, …]. */
type Line = readonly (readonly number[])[];

/**
 * Lines of positions as the `d` of a path: whole units, relative moves, no more signs than needed.
 * Positions that fall on one unit are one; a line that falls on one unit is not drawn.
 * `closed`: each line is a ring, whose last position repeats its first.
 */
export function linePath(
  lines: readonly Line[],
  projection: Projection,
  closed: boolean,
): string {
  return lines.map((line) => onePath(line, projection, closed)).join('');
}

function onePath(line: Line, { toUnits }: Projection, closed: boolean): string {
  const points = line.map(([lng = 0, lat = 0]) => rounded(toUnits([lng, lat])));
  const [start] = points;
  if (start === undefined) return '';
  let [x, y] = start;
  let moves = '';
  for (const [nextX, nextY] of closed ? points.slice(0, -1) : points) {
    if (nextX === x && nextY === y) continue;
    moves += spaced(nextX - x) + spaced(nextY - y);
    [x, y] = [nextX, nextY];
  }
  if (moves === '') return '';
  return `M${start[0]}${spaced(start[1])}l${moves.trimStart()}${closed ? 'z' : ''}`;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** A minus parts a number from the one before as well as a space does. */
function spaced(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}
