import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, rectsMeet, type Rect, type Point } from '../../../../src/camera/shapes';
import {
  largestRectangle,
  type LargestRectangle,
} from '../../../../src/cartography/labels/freeRectangles';
import { centreOf, rectAround, rectHolds } from '../../../../src/cartography/labels/rects';
import {
  regionHoldsRect,
  regionOfRings,
  segment,
  segmentMeetsRect,
} from '../../../../src/cartography/labels/region';
import { arbitraryStar, star, starOf } from './stars';

const aspect = fc.double({ min: 0.5, max: 6, noNaN: true });
const PRECISE = { precision: 0.1, middle: 0 };

/** A hair smaller: the largest one touches the outline. */
const rectOf = (found: LargestRectangle): Rect =>
  grow(rectAround(found.centre, found.width, found.height), -1e-6);

describe('Labels 2: the largest rectangle', () => {
  it('lies inside the outline and has the aspect asked for', () => {
    fc.assert(
      fc.property(arbitraryStar, aspect, (ring, ratio) => {
        const region = regionOfRings([ring]);
        const found = largestRectangle(region, ratio);
        if (found === null) throw new Error('A star has room in its middle');
        expect(regionHoldsRect(region, rectOf(found))).toBe(true);
        expect(found.width / found.height).toBeCloseTo(ratio, 6);
      }),
    );
  });

  it('no place on a fine grid has more room', () => {
    fc.assert(
      fc.property(arbitraryStar, aspect, (ring, ratio) => {
        const region = regionOfRings([ring]);
        const found = largestRectangle(region, ratio, {}, PRECISE);
        const larger = (found?.height ?? 0) + 0.5;
        for (let x = -60; x <= 60; x += 4) {
          for (let y = -60; y <= 60; y += 4) {
            expect(regionHoldsRect(region, rectAround([x, y], larger * ratio, larger))).toBe(
              false,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of equal places takes the one nearest to the middle', () => {
    const band = regionOfRings([
      [
        [0, 0],
        [300, 0],
        [300, 20],
        [0, 20],
      ],
    ]);
    const [x] = largestRectangle(band, 1)?.centre ?? [0];
    expect(Math.abs(x - 150)).toBeLessThan(12);
  });

  it('keeps off marks, lines, other areas, and inside the window', () => {
    const square = star(4, 60);
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (x, y) => {
          const region = regionOfRings([square]);
          const mark = rectAround([x, y], 22, 22);
          const line = segment([x, y], [x + 90, y + 30]);
          const within = { x: -40, y: -50, width: 90, height: 90 };
          const other = regionOfRings([star(5, 15).map(([px, py]): Point => [px - x, py - y])]);
          const found = largestRectangle(
            region,
            2,
            { rects: [mark], segments: [line], gap: 3, regions: [other], within },
            PRECISE,
          );
          if (found === null) return;
          const rect = rectOf(found);
          expect(rectsMeet(rect, mark)).toBe(false);
          expect(segmentMeetsRect(line, grow(rect, 1))).toBe(false);
          expect(rectHolds(within, rect)).toBe(true);
          expect(regionHoldsRect(region, rect)).toBe(true);
          expect(
            other.rings
              .flat()
              .some(
                ([px, py]) =>
                  Math.abs(px - found.centre[0]) < rect.width / 2 &&
                  Math.abs(py - found.centre[1]) < rect.height / 2,
              ),
          ).toBe(false);
        },
      ),
    );
  });

  it('goes round a hole', () => {
    const region = regionOfRings([star(12, 100), star(12, 40)]);
    const found = largestRectangle(region, 1.5);
    expect(found && regionHoldsRect(region, rectOf(found))).toBe(true);
    expect(Math.hypot(...(found?.centre ?? [0, 0]))).toBeGreaterThan(40);
  });

  it('is the same wherever in the world and however often it is asked', () => {
    const ring = starOf([30, 55, 12, 60, 44, 9, 58]);
    const here = largestRectangle(regionOfRings([ring]), 2);
    expect(largestRectangle(regionOfRings([ring]), 2)).toEqual(here);
    const far = ring.map(([x, y]): Point => [x + 2 ** 16, y + 2 ** 15]);
    const there = largestRectangle(regionOfRings([far]), 2);
    expect((there?.centre[0] ?? 0) - 2 ** 16).toBeCloseTo(here?.centre[0] ?? NaN, 5);
  });

  it('says so where there is no room', () => {
    const region = regionOfRings([star(6, 30)]);
    const all = rectAround(centreOf(region.bounds), 100, 100);
    expect(largestRectangle(region, 2, { rects: [all] })).toBeNull();
    expect(
      largestRectangle(region, 2, { within: { x: 500, y: 0, width: 9, height: 9 } }),
    ).toBeNull();
    expect(
      largestRectangle(
        regionOfRings([
          [
            [0, 0],
            [9, 0],
            [20, 0],
          ],
        ]),
        2,
      ),
    ).toBeNull();
  });
});
