import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/places/types';
import { borderLines } from '../../../src/renderers/borderLines';
import { realContext } from '../support/worlds';

type Ring = [number, number][];

const country = (ring: Ring) => ({
  type: 'Feature' as const,
  properties: { kind: 'country' },
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
});

/** Two countries side by side in a box that cuts both, and a lake. */
const small = {
  type: 'FeatureCollection',
  features: [
    country([
      [0, 0],
      [2, 0],
      [2, 3],
      [0, 3],
      [0, 0],
    ]),
    country([
      [2, 0],
      [4, 0],
      [3, 1],
      [4, 3],
      [2, 3],
      [2, 0],
    ]),
    {
      ...country([
        [0.5, 0.5],
        [1, 0.5],
        [1, 1],
        [0.5, 0.5],
      ]),
      properties: { kind: 'lake' },
    },
  ],
} as unknown as Context;

const segmentsOf = (context: Context) =>
  borderLines(context).coordinates.flatMap((line) =>
    line.slice(1).map((to, index) => [line[index]!.join(), to.join()].sort().join(' ')),
  );

describe('borderLines', () => {
  it('a shared border is drawn once, the cut of the data and lakes never', () => {
    expect(segmentsOf(small).sort()).toEqual(['2,0 2,3', '3,1 4,0', '3,1 4,3']);
  });

  it('draws no stretch of the real borders twice', () => {
    const segments = segmentsOf(realContext as Context);
    expect(segments.length).toBeGreaterThan(500);
    expect(new Set(segments).size).toBe(segments.length);
  });
});
