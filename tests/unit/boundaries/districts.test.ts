import { area, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { AREA_TOLERANCE, compareAreas } from '../../../scripts/boundaries/compareAreas';
import { ringsOf } from '../../../src/places/edges';
import { outlineOf, outlines } from './committed';

/** Towns of districts, [longitude, latitude]. */
const TOWNS: readonly (readonly [string, number, number])[] = [
  ['aghdam', 46.927, 39.991],
  ['fuzuli', 47.143, 39.6],
  ['lachin', 46.547, 39.641],
  ['kalbajar', 46.038, 40.106],
  ['zangilan', 46.653, 39.086],
  ['jabrayil', 47.026, 39.399],
  ['gubadli', 46.579, 39.344],
  ['shusha', 46.748, 39.758],
  ['khojaly', 46.79, 39.911],
  ['khojavand', 47.113, 39.791],
  ['khankendi', 46.752, 39.818],
  ['tartar', 46.931, 40.345],
  ['goranboy', 46.789, 40.61],
  ['goygol', 46.316, 40.59],
  ['dashkasan', 46.079, 40.524],
];

/** Drawn area in km² and vertices, from the description of the source. */
const MEASURED: readonly (readonly [string, number, number])[] = [
  ['aghdam', 1066, 51],
  ['fuzuli', 1241, 36],
  ['lachin', 1797, 56],
  ['kalbajar', 2771, 60],
  ['zangilan', 748, 33],
];

const idsAt = (lon: number, lat: number): string[] =>
  outlines.features
    .filter((outline) => booleanPointInPolygon([lon, lat], outline))
    .map((outline) => outline.properties.id);

describe('districts.geojson', () => {
  const ids = outlines.features.map((outline) => outline.properties.id);

  it('holds 76 units, sorted by id', () => {
    expect(ids).toHaveLength(76);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('gives every unit its id twice, a name in each language and an ISO 3166-2 code of its own', () => {
    for (const { id, properties } of outlines.features) {
      expect(id).toBe(properties.id);
      expect(properties.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(properties.iso_3166_2).toMatch(/^AZ-[A-Z]{2,3}$/);
      const names = ['name_en', 'name_az', 'name_ru', 'name_hy'] as const;
      expect(Object.keys(properties)).toEqual(['id', ...names, 'iso_3166_2']);
      for (const name of names) expect(properties[name]).not.toBe('');
    }
    expect(new Set(outlines.features.map((one) => one.properties.iso_3166_2)).size).toBe(76);
  });

  it.each(TOWNS)('has the town of %s in its own district', (id, lon, lat) => {
    expect(idsAt(lon, lat)).toEqual([id]);
  });

  it('S10: has the town of Aghdara in the district it was part of before December 2023', () => {
    expect(idsAt(46.82, 40.22)).toEqual(['tartar']);
  });

  it.each(MEASURED)('draws %s with %i km² and %i vertices', (id, km2, vertices) => {
    const outline = outlineOf(id);
    expect(Math.round(area(outline) / 1e6)).toBe(km2);
    expect(ringsOf(outline).flat()).toHaveLength(vertices);
  });

  it('has Shusha with its city, and Khankendi cut out of Khojaly', () => {
    expect(outlineOf('shusha').geometry.type).toBe('Polygon');
    expect(ringsOf(outlineOf('shusha'))).toHaveLength(1);
    expect(ringsOf(outlineOf('khojaly'))).toHaveLength(2);
  });
});

describe('areas drawn against areas reported', () => {
  const compared = compareAreas(outlines);

  it('compares every outline that has a reported area', () => {
    expect(compared.map(({ place }) => place).sort()).toEqual([
      'aghdam',
      'dashkasan',
      'fuzuli',
      'goranboy',
      'goygol',
      'gubadli',
      'jabrayil',
      'kalbajar',
      'khojaly',
      'khojavand',
      'lachin',
      'shusha',
      'tartar',
      'zangilan',
    ]);
  });

  it('knows which are more than 10 % apart, and has none further apart than a third', () => {
    const far = compared.filter(({ difference }) => Math.abs(difference) > AREA_TOLERANCE);
    expect(far.map(({ place, difference }) => [place, Math.round(difference * 100)])).toEqual([
      ['tartar', 32],
      ['dashkasan', 25],
      ['jabrayil', -16],
      ['fuzuli', -10],
    ]);
    for (const { difference } of compared) expect(Math.abs(difference)).toBeLessThan(1 / 3);
  });

  it('draws the whole within 2 % of the 86,600 km² widely printed', () => {
    const km2 = outlines.features.reduce((sum, outline) => sum + area(outline) / 1e6, 0);
    expect(Math.abs(km2 / 86_600 - 1)).toBeLessThan(0.02);
  });
});
