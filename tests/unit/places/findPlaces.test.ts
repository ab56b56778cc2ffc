import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findPlaces } from '../../../src/places/findPlaces';
import { realWorld } from '../support/worlds';

const realPlaces = realWorld.places;

const ids = (query: string): string[] =>
  findPlaces(query, realPlaces).map(({ place }) => place.id);

describe('district search', () => {
  it('offers Aghdam, Aghdara and Aghdash for their beginning', () => {
    expect(ids('Aghd')).toEqual(['aghdam', 'aghdara', 'aghdash']);
    expect(ids('ağd')).toEqual(['aghdam', 'aghdara', 'aghdash']);
  });

  it('never gives one of them for another', () => {
    expect(ids('Aghdam')).toEqual(['aghdam']);
    expect(ids('Aghdara')).toEqual(['aghdara']);
    expect(ids('Aghdash')).toEqual(['aghdash']);
    expect(ids('Agdere')).toEqual(['aghdara']);
    expect(ids('Ağdaş rayonu')).toEqual(['aghdash']);
  });

  it('finds nothing for a spelling that is near and not known', () => {
    expect(ids('Aghdan')).toEqual([]);
    expect(ids('Zangelam')).toEqual([]);
  });

  it.each([
    ['Kelbajar', 'kalbajar'],
    ['Kəlbəcər', 'kalbajar'],
    ['кельбаджар', 'kalbajar'],
    ['Քարվաճառ', 'kalbajar'],
    ['Fizuli', 'fuzuli'],
    ['Физулинский район', 'fuzuli'],
    ['Լաչին', 'lachin'],
    ['STEPANAKERT', 'khankendi'],
    ['Xankəndi şəhəri', 'khankendi'],
    ['goy gol', 'goygol'],
    ['Shushi', 'shusha'],
    ['Yevlax şəhəri', 'yevlakh-city'],
  ])('finds %s as %s', (query, id) => {
    const [match, ...others] = findPlaces(query, realPlaces);
    expect(match?.place.id).toBe(id);
    expect(match?.exact).toBe(true);
    expect(others.filter(({ exact }) => exact)).toEqual([]);
  });

  it('puts the exact match before offers: Lankaran before Lankaran (city)', () => {
    const found = findPlaces('lankaran', realPlaces);
    expect(found.map(({ place, exact }) => [place.id, exact])).toEqual([
      ['lankaran', true],
      ['lankaran-city', false],
    ]);
  });

  it('says which spelling matched', () => {
    expect(findPlaces('marta', realPlaces)[0]).toMatchObject({
      spelling: 'Martakert',
      exact: false,
    });
    expect(findPlaces('akna', realPlaces)[0]).toMatchObject({ spelling: 'Akna', exact: true });
  });

  it('finds nothing for nothing', () => {
    for (const nothing of ['', ' ', 'district', '—']) expect(ids(nothing)).toEqual([]);
  });

  it('finds every place by each of its names and aliases', () => {
    for (const place of realPlaces) {
      for (const spelling of [...Object.values(place.names), ...place.aliases]) {
        const exact = findPlaces(spelling, realPlaces).filter((match) => match.exact);
        expect(
          exact.map((match) => match.place.id),
          spelling,
        ).toEqual([place.id]);
      }
    }
  });

  it('never throws, and gives a place once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = ids(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
