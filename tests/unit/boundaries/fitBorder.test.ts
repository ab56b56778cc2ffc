import { describe, expect, it } from 'vitest';
import { fitBorder } from '../../../scripts/boundaries/fitBorder';
import type { Lines } from '../../../scripts/boundaries/lines';

/** A square country of two lines, and a third line by which its neighbours meet at one corner. */
const lines: Lines = [
  [
    [0, 0],
    [4, 0],
    [4, 4],
  ],
  [
    [0, 0],
    [0, 4],
    [4, 4],
  ],
  [
    [9, 9],
    [4, 4],
  ],
];
const country = { type: 'Polygon' as const, arcs: [[0, ~1]] };

/** Almost the same square, drawn finer, the other way round, and begun elsewhere. */
const border = [
  [
    [4.1, 0.1],
    [2, 0.2],
    [0.1, 0.1],
    [0.1, 4.1],
    [4.1, 4.1],
    [4.1, 0.1],
  ],
];

describe('fitBorder', () => {
  const [first, second, third] = fitBorder(lines, country, border);

  it('puts the matching stretch of the new border for each line, in its direction', () => {
    expect(first).toEqual([
      [0.1, 0.1],
      [2, 0.2],
      [4.1, 0.1],
      [4.1, 4.1],
    ]);
    expect(second).toEqual([
      [0.1, 0.1],
      [0.1, 4.1],
      [4.1, 4.1],
    ]);
  });

  it('draws the lines of others to the new corner', () => {
    expect(third).toEqual([
      [9, 9],
      [4.1, 4.1],
    ]);
  });

  it('takes a whole ring where a country has one line all round', () => {
    const island: Lines = [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
    ];
    const [ring] = fitBorder(island, { type: 'Polygon', arcs: [[0]] }, border);
    expect(ring).toEqual([
      [0.1, 0.1],
      [2, 0.2],
      [4.1, 0.1],
      [4.1, 4.1],
      [0.1, 4.1],
      [0.1, 0.1],
    ]);
  });

  it('refuses a border whose rings are not those of the country', () => {
    const far = border[0]?.map(([x = 0, y = 0]) => [x + 50, y]) ?? [];
    expect(() => fitBorder(lines, country, [...border, far])).toThrow('one to one');
  });
});
