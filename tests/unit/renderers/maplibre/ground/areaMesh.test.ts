import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaMesh, type AreaMesh } from '../../../../../src/renderers/maplibre/ground/areaMesh';
import { groundUnits } from '../../../../../src/renderers/maplibre/ground/groundUnits';
import { realOutlines } from '../../../support/worlds';

const flat = ([x = 0, y = 0]: readonly number[]) => [x, y] as const;

function area(geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry };
}

const square = (x: number, side: number) => [
  [x, x],
  [x + side, x],
  [x + side, x + side],
  [x, x + side],
  [x, x],
];

/** What the triangles from one number to another cover. */
function covered({ corners, triangles }: AreaMesh, from = 0, to = triangles.length): number {
  let sum = 0;
  for (let at = from; at < to; at += 3) {
    const [a, b, c] = [0, 1, 2].map((i) => 2 * triangles[at + i]!) as [number, number, number];
    const [x1, y1] = [corners[b]! - corners[a]!, corners[b + 1]! - corners[a + 1]!];
    const [x2, y2] = [corners[c]! - corners[a]!, corners[c + 1]! - corners[a + 1]!];
    sum += Math.abs(x1 * y2 - x2 * y1) / 2;
  }
  return sum;
}

describe('areaMesh', () => {
  it('covers an area and not its hole, and knows where each area ends', () => {
    const mesh = areaMesh(
      [
        area({ type: 'Polygon', coordinates: [square(0, 10), square(2, 3).toReversed()] }),
        area({ type: 'MultiPolygon', coordinates: [[square(20, 1)], [square(30, 2)]] }),
      ],
      flat,
    );
    const [first = 0, all] = mesh.trianglesUpTo;
    expect(all).toBe(mesh.triangles.length);
    expect(covered(mesh, 0, first)).toBeCloseTo(100 - 9, 5);
    expect(covered(mesh, first)).toBeCloseTo(1 + 4, 5);
    expect(mesh.cornersUpTo).toEqual([8, 16]);
    expect(mesh.corners).toHaveLength(2 * 16);
    expect(Math.max(...mesh.triangles.slice(0, first))).toBeLessThan(8);
  });

  it('covers every district of the atlas', () => {
    const { toUnits } = groundUnits([44, 42]);
    const { features } = realOutlines;
    const mesh = areaMesh(features, toUnits);
    const areaOf = (ring: readonly number[][]) =>
      ring.slice(1).reduce((sum, to, index) => {
        const [x1, y1] = toUnits(ring[index]!);
        const [x2, y2] = toUnits(to);
        return sum + (x1 * y2 - x2 * y1) / 2;
      }, 0);
    features.forEach(({ geometry, properties }, index) => {
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      // Holes wind the other way and count against.
      const wanted = Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
      const has = covered(mesh, mesh.trianglesUpTo[index - 1], mesh.trianglesUpTo[index]);
      expect(Math.abs(has / wanted - 1), properties.id).toBeLessThan(1e-3);
    });
  });
});
