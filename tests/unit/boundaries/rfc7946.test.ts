import { booleanValid, kinks } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DECIMALS } from '../../../scripts/boundaries/roundPosition';
import { context, committedText, outlines } from './committed';

/** Positive: counter-clockwise. The shoelace formula, independent of the builder's Turf. */
function windingOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

const files = { 'districts.geojson': outlines, 'context.geojson': context };

describe.each(Object.entries(files))('%s is GeoJSON by RFC 7946', (name, collection) => {
  const polygons = collection.features.flatMap(({ id, geometry }) => {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return parts.map((rings) => ({ id, rings }));
  });
  const rings = polygons.flatMap((polygon) => polygon.rings);

  it('section 4: WGS 84, without a crs member', () => {
    expect(Object.keys(collection)).toEqual(['type', 'bbox', 'features']);
    for (const feature of collection.features) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type']);
      expect(['Polygon', 'MultiPolygon']).toContain(feature.geometry.type);
    }
  });

  it('section 3.1.6: rings are closed, of four positions or more, and wind by the right-hand rule', () => {
    for (const { id, rings: own } of polygons) {
      for (const [index, ring] of own.entries()) {
        expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), String(id)).toEqual(ring[0]);
        expect(Math.sign(windingOf(ring)), String(id)).toBe(index === 0 ? 1 : -1);
      }
    }
  });

  it(`section 11.2: positions have two numbers of ${DECIMALS} decimals at most`, () => {
    for (const position of rings.flat()) {
      expect(position).toHaveLength(2);
      for (const degrees of position) {
        expect(degrees).toBe(Number(degrees.toFixed(DECIMALS)));
      }
    }
  });

  it('never repeats a position within a ring', () => {
    for (const ring of rings) {
      expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1);
    }
  });

  it('section 5: bbox is west, south, east, north of what the file holds', () => {
    const longitudes = rings.flat().map(([lon = Number.NaN]) => lon);
    const latitudes = rings.flat().map(([, lat = Number.NaN]) => lat);
    expect(collection.bbox).toEqual([
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ]);
  });

  it('holds no shape that crosses itself', () => {
    for (const feature of collection.features) {
      expect(kinks(feature).features, String(feature.id)).toEqual([]);
      expect(booleanValid(feature), String(feature.id)).toBe(true);
    }
  });

  it('gives every feature an id of its own, and ends with a line break', () => {
    const ids = collection.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(committedText(name).endsWith(']}\n')).toBe(true);
  });
});
