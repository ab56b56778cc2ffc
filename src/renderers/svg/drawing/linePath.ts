import type { Position } from 'geojson';
import type { Point } from '../../../cartography/labels/types';
import { toUnits, type Projection } from './Projection';

/**
 * Lines of positions as the `d` of a path: whole units, relative moves, no more signs than needed.
 * Positions that fall on one unit are one. `closed`: each line is a ring, whose last position
 * repeats its first.
 */
export function linePath(
  lines: readonly (readonly Position[])[],
  projection: Projection,
  closed: boolean,
): string {
  return lines.map((line) => pathOf(line, projection, closed)).join('');
}

function pathOf(line: readonly Position[], projection: Projection, closed: boolean): string {
  const [first, ...others] = line.map(([lng = 0, lat = 0]) =>
    rounded(toUnits(projection, [lng, lat])),
  );
  if (first === undefined) return '';
  let [x, y] = first;
  let moves = '';
  for (const [nextX, nextY] of closed ? others.slice(0, -1) : others) {
    if (nextX === x && nextY === y) continue;
    moves += spaced(nextX - x) + spaced(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return `M${first[0]}${spaced(first[1])}l${moves.trimStart()}${closed ? 'z' : ''}`;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** A sign parts a number from the one before as well as a space. */
function spaced(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}
