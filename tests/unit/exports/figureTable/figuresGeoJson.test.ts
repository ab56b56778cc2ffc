import { check } from '@placemarkio/check-geojson';
import { area } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { figuresGeoJson } from '../../../../src/exports/figureTable/figureFiles';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { edgesOf } from '../../../../src/places/edges';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { realOutlines, realWorld } from '../../support/worlds';
import { shown } from '../shown';

const edges = edgesOf(realOutlines);
const everyView = realWorld.index.ledger.metrics.flatMap(({ id }) =>
  periodsOf(realWorld, id).map(({ period }) => [id, formatPeriod(period)] as const),
);

/** Square degrees; positive where the ring runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}

describe('figuresGeoJson', () => {
  it('E1: there are views to look at', () => {
    expect(everyView.length).toBeGreaterThan(30);
  });

  it.each(everyView)('E1: %s %s is valid, and has every district once', (metric, period) => {
    const view = shown(period, metric);
    const made = figuresGeoJson(view, edges);
    // Throws on the first fault.
    const read = check(JSON.stringify(made)) as typeof made;
    expect(read.type).toBe('FeatureCollection');

    const places = read.features.flatMap(({ properties }) => properties.places);
    expect([...places].sort()).toEqual(view.figures.figures.map(({ place }) => place).sort());
    const ids = read.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);

    for (const { geometry } of read.features) {
      if (geometry === null || geometry.type === 'Point') continue;
      const polygons =
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [outer, ...holes] of polygons) {
        expect(turn(outer ?? [])).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
      }
    }
  });

  it('E1, S2: a joint feature covers its districts, no more and no less', () => {
    const outlineOf = new Map(
      realOutlines.features.map((feature) => [feature.properties.id, feature]),
    );
    let joint = 0;
    for (const [metric, period] of everyView) {
      for (const feature of figuresGeoJson(shown(period, metric), edges).features) {
        if (feature.properties.places.length < 2 || feature.geometry === null) continue;
        joint += 1;
        const sum = feature.properties.places.reduce((total, place) => {
          const outline = outlineOf.get(place);
          return total + (outline === undefined ? 0 : area(outline));
        }, 0);
        expect(area(feature.geometry) / sum).toBeCloseTo(1, 6);
      }
    }
    expect(joint).toBeGreaterThan(3);
  });

  it('S10: a district without an outline stands at its town and is not dropped', () => {
    const { features } = figuresGeoJson(shown('2025'), edges);
    const square = features.find(({ id }) => id === 'aghdara');
    expect(square?.geometry?.type).toBe('Point');
    expect(square?.properties.outline_note).not.toBeNull();
  });

  it('says of itself what it is, from when, and what it is not', () => {
    const made = figuresGeoJson(shown('2025'), edges);
    expect(made.data_version).toBe(realWorld.index.ledger.version);
    expect(made.safety).toContain('Not a hazard map');
    expect(made.boundary_notice).toContain('no opinion');
    expect(made.licence.name).toBe('CC-BY-4.0');
    expect(made.link).toMatch(/^https:/);
    expect(made.title).toContain('2025');
  });
});
