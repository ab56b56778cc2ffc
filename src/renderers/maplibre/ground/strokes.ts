import type { Position } from 'geojson';
import type { Point } from '../../../camera/shapes';
import type { Hex } from '../../../cartography/types';

/** Numbers of one straight piece: the point before it, its two ends, the point after it. */
export const PIECE = 8;

/** How a line looks. */
export interface StrokeLook {
  readonly colour: Hex;
  /** Seen along the line: to both sides of it, or to its left (inside of a ring) or right alone. */
  readonly side: 'both' | 'inside' | 'outside';
  /** The ink lies between these distances from the line, CSS px; to both sides it begins at 0. */
  readonly from: number;
  /** 0: nothing is drawn. */
  readonly to: number;
}

/** A line and how it looks. */
export interface Stroke {
  readonly pieces: Float32Array;
  readonly look: StrokeLook;
}

/** A line of this width. */
export function centred(colour: Hex, width: number): StrokeLook {
  return { colour, side: 'both', from: 0, to: width / 2 };
}

/**
 * Lines as straight pieces, each with its neighbours, by which it is known where one piece ends and
 * the next begins. A ring is a line whose last position repeats its first.
 */
export function piecesOf(
  lines: readonly (readonly Position[])[],
  toUnits: (position: Position) => Point,
): Float32Array {
  const pieces: number[] = [];
  for (const line of lines) {
    const points = line.map(toUnits).filter(differsFromLast);
    const last = points.length - 1;
    const [first] = points;
    const end = points[last];
    if (first === undefined || end === undefined || last === 0) continue;
    const isRing = last > 2 && first[0] === end[0] && first[1] === end[1];
    for (let at = 0; at < last; at += 1) {
      const from = points[at] ?? first;
      const to = points[at + 1] ?? end;
      // Without a neighbour the end stands for it.
      const before = points[at - 1] ?? (isRing ? points[last - 1] : from) ?? from;
      const after = points[at + 2] ?? (isRing ? points[1] : to) ?? to;
      pieces.push(...before, ...from, ...to, ...after);
    }
  }
  return new Float32Array(pieces);
}

function differsFromLast([x, y]: Point, at: number, points: readonly Point[]): boolean {
  const last = points[at - 1];
  return last?.[0] !== x || last[1] !== y;
}

/** The pieces of all lines, in their order: what comes later lies above. */
export function joinPieces(strokes: readonly Stroke[]): Float32Array {
  const all = new Float32Array(strokes.reduce((sum, { pieces }) => sum + pieces.length, 0));
  let at = 0;
  for (const { pieces } of strokes) {
    all.set(pieces, at);
    at += pieces.length;
  }
  return all;
}

/** Steps of a distance to one CSS px. */
export const STEPS = 64;

/** The looks of all pieces: 8 bytes each, red, green, blue, side, and both distances as 16 bits. */
export function joinLooks(strokes: readonly Stroke[]): Uint32Array {
  const looks = new Uint32Array(
    (2 * strokes.reduce((sum, { pieces }) => sum + pieces.length, 0)) / PIECE,
  );
  let at = 0;
  for (const { pieces, look } of strokes) {
    const ink = packColour(look.colour, SIDES.indexOf(look.side));
    const reach = Math.round(look.from * STEPS) + Math.round(look.to * STEPS) * 2 ** 16;
    const end = at + (2 * pieces.length) / PIECE;
    while (at < end) {
      looks[at] = ink;
      looks[at + 1] = reach;
      at += 2;
    }
  }
  return looks;
}

const SIDES: readonly StrokeLook['side'][] = ['both', 'inside', 'outside'];

/** Red, green, blue and one more byte in the order of memory (every graphics card counts from the low end). */
export function packColour(colour: Hex, last: number): number {
  const rgb = parseInt(colour.slice(1), 16);
  const red = rgb >> 16;
  const green = (rgb >> 8) & 255;
  return ((last << 24) | ((rgb & 255) << 16) | (green << 8) | red) >>> 0;
}
