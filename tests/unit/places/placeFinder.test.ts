import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxOf } from '../../../src/places/bounds';
import { placeFinder } from '../../../src/places/placeFinder';
import { realOutlines } from '../support/worlds';

const find = placeFinder(realOutlines);

it("finds the place that Turf finds, at any position in the country's box and around it", () => {
  const [west, south, east, north] = boxOf(realOutlines);
  fc.assert(
    fc.property(
      fc.double({ min: west - 1, max: east + 1, noNaN: true }),
      fc.double({ min: south - 1, max: north + 1, noNaN: true }),
      (lng, lat) => {
        const holding = realOutlines.features.filter((outline) =>
          booleanPointInPolygon([lng, lat], outline),
        );
        const found = find([lng, lat]);
        if (found === null) expect(holding).toEqual([]);
        else expect(holding.map(({ properties }) => properties.id)).toContain(found);
      },
    ),
    { numRuns: 500 },
  );
});

it('finds none in an empty map', () => {
  expect(placeFinder({ type: 'FeatureCollection', features: [] })([46.6, 39.6])).toBeNull();
});
