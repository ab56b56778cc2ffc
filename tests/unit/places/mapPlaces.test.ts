import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/ledger/parse/parsePartialDate';
import type { BoundaryChange, Place } from '../../../src/ledger/types';
import { mapPlaces } from '../../../src/places/mapPlaces';
import type { MapPlace } from '../../../src/places/types';
import { outlines } from '../boundaries/committed';
import { realWorld } from '../support/worlds';
import { collection, row } from './fixtures';

function date(text: string): NonNullable<Place['validFrom']> {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function ledgerPlace(id: string, more: Partial<Place> = {}): Place {
  return {
    id,
    kind: 'district',
    names: { en: `${id} ledger`, az: `${id} kitab`, ru: `${id} рус`, hy: `${id} հայ` },
    iso31662: null,
    aliases: [`${id} alias`],
    members: [],
    areaKm2: 0,
    areaSource: 'a table',
    perArea: true,
    validFrom: null,
    validTo: null,
    note: null,
    ...more,
  };
}

function placesOf(
  places: Place[],
  changes: BoundaryChange[] = [],
  towns: [string, [number, number]][] = [],
) {
  const without = towns.map(([place, town]) => ({ place, reason: 'new', town, madeFrom: [] }));
  return mapPlaces({ places, boundaryChanges: changes }, row, without);
}

const find = (places: readonly MapPlace[], id: string): MapPlace | undefined =>
  places.find((place) => place.id === id);

describe('places that the map shows', () => {
  it('S8: are every outline, also where the ledger has no row', () => {
    const places = placesOf([]);
    expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(places[0]).toEqual({
      id: 'a',
      names: { en: 'a en', az: 'a az', ru: 'a ru', hy: 'a hy' },
      iso31662: 'XX-a',
      aliases: [],
      outline: row.features[0],
      town: null,
      areaKm2: null,
      areaSource: null,
      perArea: false,
      validFromDay: null,
      changes: [],
      inLedger: false,
    });
  });

  it('take names, area and aliases from the ledger, and keep the outline’s names searchable', () => {
    const b = find(placesOf([ledgerPlace('b')]), 'b');
    expect(b).toMatchObject({
      names: { en: 'b ledger', az: 'b kitab', ru: 'b рус', hy: 'b հայ' },
      iso31662: 'XX-b',
      aliases: ['b alias', 'b en', 'b az', 'b ru', 'b hy'],
      areaKm2: 0,
      perArea: true,
      inLedger: true,
    });
  });

  it('add no alias that folds to a known name', () => {
    const b = ledgerPlace('b', {
      names: { en: 'B-En', az: 'b az rayonu', ru: 'B ru', hy: 'b-hy' },
      aliases: [],
    });
    expect(find(placesOf([b]), 'b')?.aliases).toEqual([]);
  });

  it('S10: hold a district without an outline at its town, or without a town', () => {
    const places = placesOf(
      [ledgerPlace('new'), ledgerPlace('town', { kind: 'city' })],
      [],
      [['new', [0, 1]]],
    );
    expect(find(places, 'new')).toMatchObject({ outline: null, town: [0, 1] });
    expect(find(places, 'town')).toMatchObject({ outline: null, town: null });
    expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'new', 'town']);
  });

  it('S10: have no square where there is an outline', () => {
    expect(find(placesOf([ledgerPlace('a')], [], [['a', [9, 9]]]), 'a')?.town).toBeNull();
  });

  it('leave out regions, territories and countries', () => {
    const regions = (['economic-region', 'territory', 'country'] as const).map((kind) =>
      ledgerPlace(kind, { kind }),
    );
    expect(placesOf(regions).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['2023-12', Date.UTC(2023, 11, 31)],
    ['2024-02', Date.UTC(2024, 1, 29)],
    ['2023-12-05', Date.UTC(2023, 11, 31)],
    ['2021', Date.UTC(2021, 11, 31)],
    ['1970-01', Date.UTC(1970, 0, 31)],
  ])('P7: valid from %s counts from the last day of that month', (text, end) => {
    const [a] = placesOf([ledgerPlace('a', { validFrom: date(text) })]);
    expect(a?.validFromDay).toBe(end / 86_400_000);
  });

  it('S11: carry the changes of their own outline', () => {
    const change = (place: string): BoundaryChange => ({
      place,
      date: date('2023-12'),
      changeKm2: 0,
      source: 'law',
      note: null,
    });
    const places = placesOf([ledgerPlace('a'), ledgerPlace('b')], [change('b'), change('b')]);
    expect(find(places, 'a')?.changes).toEqual([]);
    expect(find(places, 'b')?.changes).toEqual([change('b'), change('b')]);
  });

  it('are none of nothing', () => {
    expect(mapPlaces({ places: [], boundaryChanges: [] }, collection(), [])).toEqual([]);
  });
});

describe('places of the real ledger', () => {
  const { places } = realWorld;

  it('are 76 outlines and Aghdara, sorted by id', () => {
    const ids = places.map(({ id }) => id);
    expect(ids).toHaveLength(77);
    expect(ids).toEqual([...ids].sort());
    expect(places.filter((place) => place.outline === null).map(({ id }) => id)).toEqual([
      'aghdara',
    ]);
    expect(places.filter((place) => place.outline !== null)).toHaveLength(
      outlines.features.length,
    );
  });

  it('P7, S10: Aghdara stands at its town from the end of December 2023', () => {
    expect(find(places, 'aghdara')).toMatchObject({
      town: [46.82, 40.22],
      areaKm2: 1660.83,
      validFromDay: Date.UTC(2023, 11, 31) / 86_400_000,
    });
  });

  it('S11: eleven changed in December 2023', () => {
    expect(places.filter(({ changes }) => changes.length > 0).map(({ id }) => id)).toEqual([
      'aghdam',
      'aghdara',
      'fuzuli',
      'gubadli',
      'jabrayil',
      'kalbajar',
      'khojaly',
      'khojavand',
      'lachin',
      'shusha',
      'tartar',
    ]);
  });

  it('have the same ISO code in ledger and outlines', () => {
    for (const { id, iso31662, outline: drawn } of places) {
      if (drawn) expect([id, iso31662]).toEqual([id, drawn.properties.iso_3166_2]);
    }
  });
});
