import { describe, expect, it } from 'vitest';
import {
  centred,
  joinLooks,
  joinPieces,
  packColour,
  PIECE,
  piecesOf,
  STEPS,
} from '../../../../../src/renderers/maplibre/ground/strokes';

const flat = ([x = 0, y = 0]: readonly number[]) => [x, y] as const;

/** Each piece as the four points that it knows. */
function pointsOf(pieces: Float32Array): readonly string[] {
  const numbers = [...pieces];
  return Array.from({ length: numbers.length / PIECE }, (_, at) =>
    numbers.slice(at * PIECE, (at + 1) * PIECE).join(' '),
  );
}

describe('piecesOf', () => {
  it('knows the neighbours of each piece; an end stands for the neighbour that it has not', () => {
    const line = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(pointsOf(piecesOf([line], flat))).toEqual(['0 0 0 0 1 0 1 1', '0 0 1 0 1 1 1 1']);
  });

  it('joins the ends of a ring', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(pointsOf(piecesOf([ring], flat))).toEqual([
      '1 1 0 0 1 0 1 1',
      '0 0 1 0 1 1 0 0',
      '1 0 1 1 0 0 1 0',
    ]);
  });

  it('passes over points that repeat, and lines of one point', () => {
    const doubled = [
      [0, 0],
      [0, 0],
      [2, 0],
      [2, 0],
    ];
    expect(pointsOf(piecesOf([doubled, [[5, 5]], []], flat))).toEqual(['0 0 0 0 2 0 2 0']);
  });
});

describe('what is sent', () => {
  const one = { pieces: new Float32Array(PIECE).fill(1), look: centred('#102030', 3) };
  const two = {
    pieces: new Float32Array(2 * PIECE).fill(2),
    look: { colour: '#ffffff', side: 'inside', from: 0.5, to: 2.5 },
  } as const;

  it('is in the order in which it is drawn, with a look for each piece', () => {
    expect([...joinPieces([one, two])]).toEqual([
      ...Array<number>(PIECE).fill(1),
      ...Array<number>(2 * PIECE).fill(2),
    ]);
    const looks = joinLooks([one, two]);
    expect([...new Uint8Array(looks.buffer, 0, 4)]).toEqual([0x10, 0x20, 0x30, 0]);
    expect([...new Uint16Array(looks.buffer, 4, 2)]).toEqual([0, 1.5 * STEPS]);
    expect([...new Uint8Array(looks.buffer, 16, 4)]).toEqual([255, 255, 255, 1]);
    expect([...new Uint16Array(looks.buffer, 20, 2)]).toEqual([0.5 * STEPS, 2.5 * STEPS]);
    expect(looks).toHaveLength(2 * 3);
  });

  it('is four bytes for a colour, whatever the last', () => {
    const bytes = new Uint8Array(new Uint32Array([packColour('#ff8001', 255)]).buffer);
    expect([...bytes]).toEqual([255, 128, 1, 255]);
  });
});
