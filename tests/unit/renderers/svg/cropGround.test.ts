import { describe, expect, it } from 'vitest';
import { borderLines } from '../../../../src/renderers/borderLines';
import { cropGround } from '../../../../src/renderers/svg/svgMap';
import { ground } from './support';

const bounds = [45.5, 38.9, 47.5, 40.6] as const;
const [west, south, east, north] = bounds;

describe('cropped ground', () => {
  const cropped = cropGround(ground, bounds);

  it('leaves out what lies outside, and keeps what lies inside as it is', () => {
    const names = cropped.outlines.features.map(({ properties }) => properties.id);
    expect(names).toContain('lachin');
    expect(names).not.toContain('baku');
    const of = (id: string, from = ground) =>
      from.outlines.features.find(({ properties }) => properties.id === id)?.geometry;
    expect(of('shusha', cropped)).toEqual(of('shusha'));
  });

  it('keeps to its bounds', () => {
    const positions = [
      ...cropped.outlines.features.flatMap(({ geometry }) => geometry.coordinates.flat(3)),
      ...cropped.context.features.flatMap(({ geometry }) => geometry.coordinates.flat(3)),
    ].filter((one) => typeof one === 'number');
    const line = cropped.edges.flatMap((edge) => edge.line.flat());
    for (const number of [...positions, ...line]) {
      expect((number >= west && number <= east) || (number >= south && number <= north)).toBe(
        true,
      );
    }
  });

  it('gives the pieces of an edge the id of the edge', () => {
    const known = new Set(ground.edges.map(({ id }) => id));
    expect(cropped.edges.every(({ id }) => known.has(id))).toBe(true);
    expect(cropped.edges.length).toBeLessThan(ground.edges.length);
  });

  it('draws no border where it was cut, nor where the data ends', () => {
    const sides = [bounds, [44, 37, 60, 50] as const].map((cut) =>
      borderLines(cropGround(ground, cut).context).coordinates.flatMap((line) =>
        line.slice(1).filter(([x, y], at) => {
          const [fromX, fromY] = line[at] ?? [];
          const alongX = x === fromX && (x === cut[0] || x === cut[2]);
          const alongY = y === fromY && (y === cut[1] || y === cut[3]);
          return alongX || alongY;
        }),
      ),
    );
    expect(sides).toEqual([[], []]);
    const everything = cropGround(ground, [-180, -80, 180, 80]);
    expect(borderLines(everything.context)).toEqual(borderLines(ground.context));
  });
});
