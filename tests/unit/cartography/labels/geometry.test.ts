import { booleanPointInPolygon, lineIntersect, lineString, point, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, type Point } from '../../../../src/camera/shapes';
import { rectHolds, rectHoldsPoint } from '../../../../src/cartography/labels/rects';
import {
  clipRegion,
  regionHoldsPoint,
  regionHoldsRect,
  regionMeetsRect,
  regionOf,
  regionOfRings,
  distanceToSegment,
  segment,
  segmentMeetsRect,
  segmentsMeet,
} from '../../../../src/cartography/labels/region';
import { arbitraryStar, star } from './stars';

const coordinate = fc.integer({ min: -50, max: 50 });
const arbitraryPoint = fc.tuple(coordinate, coordinate) as fc.Arbitrary<Point>;
const arbitraryRect = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

describe('segments', () => {
  it('two segments meet where Turf finds a crossing', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitraryPoint, arbitraryPoint, arbitraryPoint, arbitraryPoint),
        ([a, b, c, d]) => {
          const crossings = lineIntersect(
            lineString([[...a], [...b]]),
            lineString([[...c], [...d]]),
          ).features.length;
          // Turf leaves out some touches in a line; a crossing it finds is always one.
          if (crossings > 0) expect(segmentsMeet(segment(a, b), segment(c, d))).toBe(true);
          if (!segmentsMeet(segment(a, b), segment(c, d))) expect(crossings).toBe(0);
        },
      ),
    );
  });

  it('a segment meets a rectangle where a point of it lies inside', () => {
    fc.assert(
      fc.property(arbitraryPoint, arbitraryPoint, arbitraryRect, (a, b, rect) => {
        const inside = Array.from({ length: 101 }, (_, i): Point => [
          a[0] + ((b[0] - a[0]) * i) / 100,
          a[1] + ((b[1] - a[1]) * i) / 100,
        ]).some((each) => rectHoldsPoint(rect, each));
        if (inside) expect(segmentMeetsRect(segment(a, b), rect)).toBe(true);
      }),
    );
    const rect = { x: 0, y: 0, width: 10, height: 10 };
    expect(segmentMeetsRect(segment([-5, 4], [4, -5]), rect)).toBe(false);
    expect(segmentMeetsRect(segment([-5, 6], [6, -5]), rect)).toBe(true);
    expect(segmentMeetsRect(segment([2, 2], [3, 3]), rect)).toBe(true);
  });

  it('distance to a segment is to its nearest point, ends included', () => {
    expect(distanceToSegment([0, 5], segment([-3, 0], [3, 0]))).toBe(5);
    expect(distanceToSegment([7, 3], segment([-3, 0], [3, 0]))).toBe(5);
    expect(distanceToSegment([3, 4], segment([0, 0], [0, 0]))).toBe(5);
  });
});

describe('regions', () => {
  it('hold the points that Turf says they hold', () => {
    fc.assert(
      fc.property(arbitraryStar, arbitraryPoint, (ring, at) => {
        const closed = [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x, y]);
        const expected = booleanPointInPolygon(point([...at]), polygon([closed]));
        expect(regionHoldsPoint(regionOfRings([ring]), at)).toBe(expected);
      }),
    );
  });

  it('hold a rectangle only with all of it; meet it with any of it', () => {
    fc.assert(
      fc.property(arbitraryStar, arbitraryRect, (ring, rect) => {
        const region = regionOfRings([ring]);
        const corners: Point[] = [
          [rect.x, rect.y],
          [rect.x + rect.width, rect.y],
          [rect.x, rect.y + rect.height],
          [rect.x + rect.width, rect.y + rect.height],
        ];
        const inside = corners.filter((corner) => regionHoldsPoint(region, corner));
        if (regionHoldsRect(region, rect)) {
          expect(inside).toHaveLength(4);
          expect(ring.some((each) => rectHoldsPoint(rect, each))).toBe(false);
        }
        if (inside.length > 0) expect(regionMeetsRect(region, rect)).toBe(true);
      }),
    );
  });

  it('a hole is not inside, and a rectangle over it not either', () => {
    const region = regionOfRings([star(8, 100), star(8, 10)]);
    expect(regionHoldsPoint(region, [1, 1])).toBe(false);
    expect(regionHoldsPoint(region, [50, 1])).toBe(true);
    expect(regionHoldsRect(region, { x: -20, y: -20, width: 40, height: 40 })).toBe(false);
    expect(regionHoldsRect(region, { x: 20, y: -20, width: 40, height: 40 })).toBe(true);
  });

  it('the middle of mass is exact far from the origin of world pixels', () => {
    const far = star(4, 10).map(([x, y]): Point => [x + 2 ** 22, y + 2 ** 21]);
    const [x, y] = regionOfRings([far]).centroid;
    expect(x - 2 ** 22).toBeCloseTo(0, 6);
    expect(y - 2 ** 21).toBeCloseTo(0, 6);
  });

  it('keep the parts of a MultiPolygon', () => {
    const square = (at: number) => [
      [at, 0],
      [at + 1, 0],
      [at + 1, 1],
      [at, 1],
      [at, 0],
    ];
    const region = regionOf(
      { type: 'MultiPolygon', coordinates: [[square(0)], [square(10)]] },
      4,
    );
    expect(region.rings).toHaveLength(2);
    expect(region.edges).toHaveLength(8);
  });

  it('a clipped region is what the rectangle shows of it', () => {
    fc.assert(
      fc.property(arbitraryStar, arbitraryRect, arbitraryPoint, (ring, rect, at) => {
        const region = regionOfRings([ring]);
        const shown = clipRegion(region, rect);
        // Off the grid of whole numbers, so that no point lies on an edge.
        const probe: Point = [at[0] + 0.137, at[1] + 0.291];
        expect(regionHoldsPoint(shown, probe)).toBe(
          regionHoldsPoint(region, probe) && rectHoldsPoint(rect, probe),
        );
        if (shown.edges.length > 0) {
          expect(rectHolds(grow(rect, 1e-6), shown.bounds)).toBe(true);
        }
      }),
    );
  });
});
