import { bbox, booleanPointInPolygon, centerOfMass } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/places/bounds';
import { ringsOf } from '../../../src/places/edges';
import { isInside, ringMass } from '../../../src/places/inside';
import { realContext, realOutlines } from '../support/worlds';

const square = [
  [44, 38],
  [46, 38],
  [46, 40],
  [44, 40],
  [44, 38],
];

describe('ringMass', () => {
  it('finds the middle and the size of a square, whichever way it winds', () => {
    expect(ringMass(square)).toEqual({ size: 4, centre: [45, 39] });
    expect(ringMass(square.toReversed())).toEqual({ size: 4, centre: [45, 39] });
  });

  it("has Turf's centre for every ring of every district", () => {
    for (const outline of realOutlines.features) {
      for (const ring of ringsOf(outline)) {
        const [lng = 0, lat = 0] = centerOfMass({ type: 'Polygon', coordinates: [[...ring]] })
          .geometry.coordinates;
        expect(ringMass(ring).centre[0]).toBeCloseTo(lng, 9);
        expect(ringMass(ring).centre[1]).toBeCloseTo(lat, 9);
      }
    }
  });

  it('gives a place to a ring without ground', () => {
    const line = [square[0], square[1], square[0]].map((each) => each ?? []);
    expect(ringMass(line)).toEqual({ size: 0, centre: [44, 38] });
  });
});

describe('isInside', () => {
  it("agrees with Turf's on every district", () => {
    const [west, south, east, north] = boxOf(realOutlines);
    const somewhere = fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    );
    fc.assert(
      fc.property(somewhere, ([lng, lat]) => {
        for (const outline of realOutlines.features) {
          const here = isInside([lng, lat], outline.geometry);
          expect(here).toBe(booleanPointInPolygon([lng, lat], outline));
        }
      }),
    );
  });

  it('is outside of a hole', () => {
    const hole = square.map(([x = 0, y = 0]) => [44.5 + (x - 44) / 2, 38.5 + (y - 38) / 2]);
    const area = { type: 'Polygon', coordinates: [square, hole] } as const;
    const ringed = { ...area, coordinates: [square, hole] };
    expect(isInside([45, 39], ringed)).toBe(false);
    expect(isInside([44.2, 38.2], ringed)).toBe(true);
  });
});

describe('boxOf', () => {
  it("is Turf's, computed and as stated", () => {
    for (const shape of [realOutlines, realContext, ...realOutlines.features]) {
      expect(boxOf(shape)).toEqual(bbox(shape));
    }
    const { bbox: _stated, ...unstated } = realOutlines;
    expect(boxOf(unstated)).toEqual(bbox(unstated));
  });

  it('goes round points and collections', () => {
    const geometries = [
      { type: 'Point' as const, coordinates: [45, 40] },
      { type: 'Polygon' as const, coordinates: [square] },
    ];
    expect(boxOf({ type: 'GeometryCollection', geometries })).toEqual([44, 38, 46, 40]);
  });
});
