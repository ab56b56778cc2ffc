import { area, bbox, difference, featureCollection, intersect, union } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { outerRings } from '../../../scripts/boundaries/outerRings';
import type { Outline } from '../../../src/places/types';
import { outlines } from './committed';

function boxesMeet(a: Outline, b: Outline): boolean {
  const [aWest, aSouth, aEast, aNorth] = bbox(a);
  const [bWest, bSouth, bEast, bNorth] = bbox(b);
  return aWest <= bEast && bWest <= aEast && aSouth <= bNorth && bSouth <= aNorth;
}

describe('districts beside each other', () => {
  it('never overlap', () => {
    const { features } = outlines;
    const pairs = features.flatMap((a, index) =>
      features
        .slice(index + 1)
        .filter((b) => boxesMeet(a, b))
        .map((b) => [a, b] as const),
    );
    const overlaps = pairs.flatMap(([a, b]) => {
      const common = intersect(featureCollection([a, b]));
      return common ? [`${a.properties.id} and ${b.properties.id}: ${area(common)} m²`] : [];
    });
    expect(pairs.length).toBeGreaterThan(150);
    expect(overlaps).toEqual([]);
  });

  it('leave no gap but one exclave of another country, of about 35 km²', () => {
    const whole = union(outlines);
    if (!whole) throw new Error('nothing to draw');
    const polygons =
      whole.geometry.type === 'Polygon'
        ? [whole.geometry.coordinates]
        : whole.geometry.coordinates;
    const holes = polygons.flatMap((rings) => rings.slice(1));
    const filled = polygons.map(([outer = []]) => [outer]);
    const missing = difference(
      featureCollection([
        { ...whole, geometry: { type: 'MultiPolygon' as const, coordinates: filled } },
        whole,
      ]),
    );
    expect(holes).toHaveLength(1);
    expect(missing ? area(missing) / 1e6 : 0).toBeGreaterThan(33);
    expect(missing ? area(missing) / 1e6 : 0).toBeLessThan(37);
  });

  it('have an outer border of seven closed rings: two parts, two exclaves, two islands, one hole', () => {
    const rings = outerRings(outlines);
    expect(rings).toHaveLength(7);
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
  });
});
