import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { claimsHxl, claimsTable } from '../../../src/exports/claimsHxl';
import { claimsOfView } from '../../../src/exports/claimsOfView';
import { claim } from '../support/claims';
import { realWorld, worldOf } from '../support/worlds';
import { shown } from './shown';

const { index } = realWorld;
const { claims } = index.ledger;
const { licence, site, linkTo } = shown('2025');
const tableIn = (lang: string): string[][] =>
  parse(claimsHxl(claimsTable(claims, index, { lang, licence, site, linkTo })), { bom: true });
const [names = [], tags = [], ...rows] = tableIn('en');
const cell = (row: readonly string[], tag: string) => row[tags.indexOf(tag)] ?? null;

describe('claimsHxl', () => {
  it('E1: a row of names, a row of hashtags, a row for each claim', () => {
    expect(names).not.toContain('');
    for (const tag of tags) expect(tag).toMatch(/^#[a-z]+[a-z0-9]*(\+[a-z][a-z0-9_]*)*$/);
    expect(new Set(tags).size).toBe(tags.length);
    expect(rows.map((row) => cell(row, '#meta+id'))).toEqual(claims.map(({ id }) => id));
  });

  it.each([
    '#adm1+name+en',
    '#adm1+code+v_iso3166_2',
    '#loc+name+set+en',
    '#indicator+value+num',
    '#indicator+value+low',
    '#indicator+value+high',
    '#date+start',
    '#date+end',
    '#org+name+speaker',
    '#meta+source',
    '#meta+url',
    '#status',
  ])('E1: has the column %s', (tag) => {
    expect(tags).toContain(tag);
  });

  it('E1: a joint claim is one row, a set of places and never a list to split', () => {
    expect(tags.join()).not.toContain('+list');
    for (const [i, one] of claims.entries()) {
      if (one.placeMode !== 'joint') continue;
      const row = rows[i] ?? [];
      expect(cell(row, '#loc+name+set+en')?.split(';')).toHaveLength(one.places.length);
      expect(cell(row, '#adm1+name+en')).toBe('');
    }
  });

  it('S9: numbers, ends and qualifiers are those of the ledger', () => {
    for (const [i, { quantity, group }] of claims.entries()) {
      const row = rows[i] ?? [];
      expect(Number(cell(row, '#indicator+value+num'))).toBe(quantity.value);
      expect(cell(row, '#indicator+value+num')).not.toBe('');
      expect(cell(row, '#indicator+qualifier')).toBe(quantity.qualifier);
      expect(cell(row, '#group+counted')).toBe(group ?? '');
      if (quantity.qualifier === 'between') {
        expect(Number(cell(row, '#indicator+value+high'))).toBe(quantity.high);
      }
    }
  });

  it('A6: zero is written, in all that it means', () => {
    const world = worldOf([claim({ id: 'z', value: '0' })]);
    const table: string[][] = parse(
      claimsHxl(
        claimsTable(world.index.ledger.claims, world.index, {
          lang: 'en',
          licence,
          site,
          linkTo: null,
        }),
      ),
      { bom: true },
    );
    const zero = table[2] ?? [];
    expect(cell(zero, '#indicator+value+num')).toBe('0');
    expect(cell(zero, '#indicator+value+low')).toBe('0');
    expect(cell(zero, '#meta+link')).toBe('');
  });

  it('E1: no hashtag breaks the default schema of HXL: its dates are dates, its people numbers', () => {
    tags.forEach((tag, x) => {
      const values = rows.map((row) => row[x] ?? '').filter((value) => value !== '');
      if (tag.startsWith('#date')) {
        for (const value of values) expect(value).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }
      if (/^#(population|affected|inneed|targeted|reached|value)|\+num$/.test(tag)) {
        for (const value of values) expect(Number(value)).not.toBeNaN();
      }
    });
    expect(tags.filter((tag) => tag.startsWith('#date')).length).toBeGreaterThan(2);
  });

  it.each(['en', 'az', 'ru', 'hy'])(
    'E1: names in %s: English under +en, others under their own',
    (lang) => {
      const [, own = [], ...body] = tableIn(lang);
      const places = index.placeById;
      const at = (tag: string) => own.indexOf(tag);
      expect(new Set(own).size).toBe(own.length);
      for (const [i, one] of claims.entries()) {
        if (one.placeMode !== 'single') continue;
        const place = places.get(one.places[0]!)!;
        expect(body[i]?.[at('#adm1+name+en')]).toBe(place.names['en']);
        expect(body[i]?.[at(`#adm1+name+${lang}`)]).toBe(
          place.names[lang] ?? place.names['en'],
        );
      }
      for (const tag of own.filter((each) => /\+name/.test(each) && !each.startsWith('#org'))) {
        expect(tag).toMatch(new RegExp(`\\+(en|${lang})$`));
      }
    },
  );

  it('E1: licence and safety line are inside, with every row', () => {
    for (const row of rows) {
      expect(cell(row, '#meta+licence')).toBe('CC-BY-4.0');
      expect(cell(row, '#meta+safety')).toContain('Not a hazard map');
    }
  });

  it('C6: a repeated statement names the one that it repeats', () => {
    for (const [i, one] of claims.entries()) {
      expect(cell(rows[i] ?? [], '#meta+repeats')).toBe(index.originalOf.get(one.id)?.id ?? '');
    }
  });

  it('claimsOfView: every claim behind a view, each once, of its measure alone', () => {
    const view = shown('2025');
    const behind = claimsOfView(view.figures);
    expect(new Set(behind).size).toBe(behind.length);
    expect(new Set(behind.map(({ metric }) => metric))).toEqual(new Set(['area-cleared']));
    for (const figure of view.figures.figures) {
      if (figure.claim !== null) expect(behind).toContain(figure.claim);
    }
  });
});
