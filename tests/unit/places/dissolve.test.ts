import { area, difference, featureCollection, union } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dissolve } from '../../../src/places/dissolve';
import { edgesOf, ringsOf } from '../../../src/places/edges';
import { outlineOf, outlines } from '../boundaries/committed';
import { realWorld } from '../support/worlds';

type Shape = Feature<Polygon | MultiPolygon>;
const edges = edgesOf(outlines);

/** Turf's own answer. */
function unionOf(members: readonly string[]): Shape {
  const drawn = members.map(outlineOf);
  const found = drawn.length === 1 ? drawn[0] : union(featureCollection([...drawn]));
  if (!found) throw new Error(`no union of ${members.join()}`);
  return found;
}

/** Square metres that one shape has and the other has not. */
function differing(a: Shape, b: Shape): number {
  const without = (x: Shape, y: Shape) => {
    const rest = difference(featureCollection([x, y]));
    return rest === null ? 0 : area(rest);
  };
  return without(a, b) + without(b, a);
}

const drawn = outlines.features.map((outline) => outline.properties.id);

describe('S2: a dissolved group is what Turf makes of it', () => {
  it('for the places of every joint claim', () => {
    const joint = realWorld.index.ledger.claims.filter(
      (claim) => claim.placeMode === 'joint' && claim.places.every((id) => drawn.includes(id)),
    );
    expect(joint.length).toBeGreaterThan(10);
    for (const places of new Set(joint.map((claim) => claim.places.join()))) {
      const members = places.split(',');
      expect(differing(dissolve(edges, members), unionOf(members))).toBeLessThan(1);
    }
  });

  it('for any group: all of the area, in simple rings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...drawn), { minLength: 1 }), (members) => {
        const ours = dissolve(edges, members);
        const sum = members.reduce((total, id) => total + area(outlineOf(id)), 0);
        expect(Math.abs(area(ours) / sum - 1)).toBeLessThan(1e-9);
        for (const ring of ringsOf(ours)) {
          const corners = ring.slice(1).map(String);
          expect(new Set(corners).size).toBe(corners.length);
          expect(String(ring[0])).toBe(corners.at(-1));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('for the whole country one outline with its exclaves', () => {
    expect(dissolve(edges, drawn).geometry.type).toBe('MultiPolygon');
  });
});
