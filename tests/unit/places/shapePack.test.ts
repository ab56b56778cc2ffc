import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packShapes, unpackShapes } from '../../../src/places/shapePack';
import { realContext, realOutlines } from '../support/worlds';

const there = (shapes: Parameters<typeof packShapes>[0]) =>
  JSON.parse(JSON.stringify(packShapes(shapes)));

describe('packed outlines', () => {
  it.each([
    ['districts', realOutlines],
    ['context', realContext as typeof realOutlines],
  ])('come back as they were: %s', (_name, shapes) => {
    expect(unpackShapes(there(shapes))).toEqual(shapes);
  });

  it('hold a shared border once', () => {
    const square = (west: number) => [
      [west, 0],
      [west + 1, 0],
      [west + 1, 1],
      [west, 1],
      [west, 0],
    ];
    const shapes = {
      type: 'FeatureCollection',
      features: [0, 1].map((west) => ({
        type: 'Feature' as const,
        properties: { name: String(west) },
        geometry: { type: 'Polygon' as const, coordinates: [square(west)] },
      })),
    } as const;
    const packed = there({ ...shapes, features: [...shapes.features] });
    expect(packed.arcs.flat()).toHaveLength(2 * (2 + 2 + 3 + 4));
    expect(unpackShapes(packed)).toEqual(shapes);
  });

  it('refuse to round', () => {
    const shapes = structuredClone(realOutlines);
    shapes.features[0]?.geometry.coordinates.flat(2).forEach((position) => {
      if (Array.isArray(position)) position[0] = 45.1234567;
    });
    expect(() => packShapes(shapes)).toThrow(RangeError);
  });

  it('are known from any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(unpackShapes(json)).toBeNull();
      }),
    );
    for (const change of [
      { arcs: [] },
      { shapes: [{}] },
      { scale: '10000' },
      { bbox: [1] },
      { arcs: [['1']] },
    ]) {
      expect(unpackShapes({ ...there(realOutlines), ...change })).toBeNull();
    }
  });
});
