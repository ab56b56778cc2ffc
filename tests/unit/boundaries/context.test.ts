import { area, bbox, difference, featureCollection, intersect, union } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { CONTEXT_BOX, contextArea } from '../../../scripts/boundaries/contextBox';
import { edgesOf, ringsOf } from '../../../src/places/edges';
import type { CountryProperties } from '../../../src/places/types';
import { context, outlines } from './committed';

const whole = union(outlines);
const countries = context.features.filter(({ properties }) => properties.kind !== 'lake');
const neighbours = context.features.filter(({ properties }) => properties.kind === 'country');
const lakes = context.features.filter(({ properties }) => properties.kind === 'lake');
const underlay = context.features.filter(({ properties }) => properties.kind === 'underlay');

const km2 = (shape: ReturnType<typeof difference>): number => (shape ? area(shape) / 1e6 : 0);

describe('context.geojson', () => {
  it('holds the countries around, one underlay, and the lakes', () => {
    expect(underlay.map(({ id }) => id)).toEqual(['AZ']);
    expect(neighbours.map(({ id }) => id)).toEqual([
      'AM',
      'GE',
      'IQ',
      'IR',
      'KZ',
      'RU',
      'SY',
      'TM',
      'TR',
    ]);
    expect(lakes.map(({ id }) => id)).toEqual([
      'caspian-sea',
      'lake-sevan',
      'lake-urmia',
      'lake-van',
    ]);
  });

  it('lies beneath every district, so that no hairline gap shows', () => {
    const [beneath] = underlay;
    if (!beneath || !whole) throw new Error('nothing to compare');
    expect(km2(difference(featureCollection([whole, beneath])))).toBe(0);
    expect(km2(difference(featureCollection([beneath, whole])))).toBe(0);
  });

  it('has neighbours and lakes that begin where the districts end', () => {
    if (!whole) throw new Error('nothing to compare');
    for (const around of [...neighbours, ...lakes]) {
      const common = km2(intersect(featureCollection([around, whole])));
      expect(common, String(around.id)).toBeLessThan(0.001);
    }
  });

  it('uses the vertices of the outer border for all that lies along it', () => {
    const beside = new Set(
      [...neighbours, ...lakes].flatMap((one) => ringsOf(one).flat().map(String)),
    );
    const lonely = edgesOf(outlines)
      .filter((edge) => edge.right === null)
      .flatMap((edge) => edge.line.map(String))
      .filter((vertex) => !beside.has(vertex));
    // It lies on a straight line: clipping leaves out a vertex that bends nothing.
    expect(lonely).toEqual(['45.3736,40.6511']);
  });

  it('leaves nothing of its box bare but slivers of a coast', () => {
    const bare = difference(featureCollection([contextArea, ...countries, ...lakes]));
    expect(km2(bare)).toBeLessThan(area(contextArea) / 1e6 / 5000);
    expect(bbox(context)).toEqual([...CONTEXT_BOX]);
  });

  it('names every country in four languages', () => {
    for (const { id, properties } of countries) {
      const { name_en, name_az, name_ru, name_hy } = properties as CountryProperties;
      expect(name_en, String(id)).toMatch(/^[A-Z]/);
      expect(name_az, String(id)).toMatch(/^\p{Lu}/u);
      expect(name_ru, String(id)).toMatch(/^[А-Я]/);
      expect(name_hy, String(id)).toMatch(/^[Ա-Ֆ]/);
    }
  });
});
