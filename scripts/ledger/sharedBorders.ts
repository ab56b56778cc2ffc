import { bbox, lineOverlap } from '@turf/turf';
import type { PlaceId } from '../../src/ledger/types';
import type { Outlines } from '../../src/places/types';

/**
 * Pairs of places whose outlines share a stretch of border, found with Turf; those that meet in a
 * point alone share none.
 */
export function sharedBorders({
  features,
}: Outlines): readonly (readonly [PlaceId, PlaceId])[] {
  const boxed = features.map((outline) => ({ outline, box: bbox(outline) }));
  return boxed.flatMap(({ outline, box: [west, south, east, north] }, at) =>
    boxed.slice(at + 1).flatMap((other) => {
      const [otherWest, otherSouth, otherEast, otherNorth] = other.box;
      const isFar =
        otherWest > east || otherEast < west || otherSouth > north || otherNorth < south;
      if (isFar || lineOverlap(outline, other.outline).features.length === 0) return [];
      return [[outline.properties.id, other.outline.properties.id] as const];
    }),
  );
}
