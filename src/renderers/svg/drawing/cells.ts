import type { Position } from 'geojson';
import { addTo } from '../../../lib/group';

/** Cells along each side of a ground. */
const SIDE = 12;

/** Tells in which cell of a ground a position lies, by its number. */
export type CellOf = (position: readonly number[]) => number;

/**
 * A ground cut into cells of equal size. What lies in one is drawn by a path of its own: a browser draws
 * anew only near what changed, and a line as long as the country costs as much wherever a part of it is drawn.
 * @param box west, south, east, north
 */
export function cellsIn([west = 0, south = 0, east = 0, north = 0]: readonly number[]): CellOf {
  const along = (at: number, from: number, to: number) =>
    Math.min(
      SIDE - 1,
      Math.max(0, Math.floor((SIDE * (at - from)) / Math.max(to - from, Number.EPSILON))),
    );
  return ([lng = 0, lat = 0]) => along(lng, west, east) + SIDE * along(lat, south, north);
}

/** All in one, for a picture that is drawn once. */
export const ONE_CELL: CellOf = () => 0;

/** Lines in pieces, each in one cell; where one ends the next begins. By cell. */
export function linesInCells(
  lines: readonly (readonly Position[])[],
  cellOf: CellOf,
): ReadonlyMap<number, readonly (readonly Position[])[]> {
  const pieces = new Map<number, Position[][]>();
  for (const line of lines) {
    let last: number | null = null;
    let piece: Position[] = [];
    line.slice(1).forEach((to, index) => {
      const from = line[index] ?? to;
      const cell = cellOf(from);
      if (cell !== last) {
        piece = [from];
        addTo(pieces, cell, piece);
        last = cell;
      }
      piece.push(to);
    });
  }
  return pieces;
}
