import { check } from '@placemarkio/check-geojson';
import { area, centroid } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { figuresGeoJson } from '../../../../src/exports/figureTable/figureFiles';
import { figureRecords } from '../../../../src/exports/figureTable/figureRecords';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { edgesOf } from '../../../../src/places/edges';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { realOutlines, realWorld } from '../../support/worlds';
import { shown } from '../shown';

const edges = edgesOf(realOutlines);
const everyView = realWorld.index.ledger.metrics.flatMap(({ id }) =>
  periodsOf(realWorld, id).map(({ period }) => [id, formatPeriod(period)] as const),
);

/** The ids of a cell that holds a list. */
const idsIn = (cell: string | null): readonly string[] => cell?.split(';') ?? [];

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

    const places = read.features.flatMap(({ properties }) => idsIn(properties.places));
    expect([...places].sort()).toEqual(view.figures.figures.map(({ place }) => place).sort());
    const ids = read.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);

    for (const { geometry } of read.features) {
      if (geometry === null) continue;
      // One kind of geometry: a Shapefile holds no other.
      expect(geometry.type).toBe('MultiPolygon');
      for (const [outer, ...holes] of geometry.coordinates) {
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
        const members = idsIn(feature.properties.places);
        if (members.length < 2 || feature.geometry === null) continue;
        joint += 1;
        const sum = members.reduce((total, place) => {
          const outline = outlineOf.get(place);
          return total + (outline === undefined ? 0 : area(outline));
        }, 0);
        expect(area(feature.geometry) / sum).toBeCloseTo(1, 6);
      }
    }
    expect(joint).toBeGreaterThan(3);
  });

  it('S10: a district without an outline is a square at its town, marked as such', () => {
    const { features } = figuresGeoJson(shown('2025'), edges);
    const square = features.find(({ id }) => id === 'aghdara');
    expect(square?.properties.shape).toBe('square');
    expect(square?.properties.outline_note).not.toBeNull();
    expect(centroid(square!.geometry!).geometry.coordinates).toEqual([
      expect.closeTo(46.82, 3),
      expect.closeTo(40.22, 3),
    ]);
    // About as large as the map of the whole draws it: 4.4 km a side.
    expect(area(square!.geometry!) / 1e6).toBeCloseTo(4.45 ** 2, 0);
    const others = features.filter(({ id }) => id !== 'aghdara');
    expect(new Set(others.map(({ properties }) => properties.shape))).toEqual(
      new Set(['outline']),
    );
  });

  it.each(everyView)(
    'E1: %s %s: text, numbers and nulls alone, and the numbers add up',
    (...of) => {
      for (const by of ['total', 'area'] as const) {
        const view = shown(of[1], of[0], by);
        const records = figureRecords(view);
        figuresGeoJson(view, edges).features.forEach(({ properties, id }, at) => {
          for (const value of Object.values(properties)) {
            expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
          }
          const record = records[at]!;
          expect(id).toBe(record.id);
          expect(idsIn(properties.stated_for)).toEqual(record.stated_for);
          expect(properties.district_count).toBe(record.stated_for.length);
          // S12: a number of several districts is not on one of them as if it were its own.
          const whole = record.places.length === record.stated_for.length;
          expect(properties.value).toBe(whole ? record.value : null);
          expect(properties.joint_value).toBe(whole ? null : record.value);
          if (!whole) {
            const { low, high, per_100_km2 } = properties;
            expect([low, high, per_100_km2]).toEqual([null, null, null]);
          }
        });
      }
    },
  );

  it('S12: there are such figures: Tartar alone carries one of three districts', () => {
    const carried = everyView.flatMap(([metric, period]) =>
      figuresGeoJson(shown(period, metric), edges).features.filter(
        ({ properties }) => properties.joint_value !== null,
      ),
    );
    expect(carried.length).toBeGreaterThan(0);
    for (const { properties } of carried) expect(properties.district_count).toBeGreaterThan(1);
  });

  it('E1: names of columns are told apart by the ten letters that a Shapefile keeps', () => {
    const [feature] = figuresGeoJson(shown('2025'), edges).features;
    const cut = Object.keys(feature!.properties).map((name) => name.slice(0, 10));
    expect(new Set(cut).size).toBe(cut.length);
  });

  it('A5: computed numbers have the digits that the page shows', () => {
    const { features } = figuresGeoJson(shown('2025', 'area-cleared', 'area'), edges);
    const computed = features.map(({ properties }) => properties.per_100_km2);
    const some = computed.filter((value) => value !== null);
    expect(some.length).toBeGreaterThan(5);
    for (const value of some) expect(value).toBe(Number(value.toPrecision(3)));
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
