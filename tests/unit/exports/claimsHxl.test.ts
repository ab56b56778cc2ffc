import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { claimsHxl, claimsOfView } from '../../../src/exports/claimsHxl';
import { wordsFor } from '../../../src/text/Words';
import { en } from '../../../src/text/en/index';
import { claim } from '../support/claims';
import { realWorld, worldOf } from '../support/worlds';
import { shown } from './shown';

const { index } = realWorld;
const { claims } = index.ledger;
const [names = [], tags = [], ...rows] = parse(
  claimsHxl(
    claims,
    index,
    wordsFor(en, index.ledger.places),
    (id) => `https://a.example/?c=${id}`,
  ),
  { bom: true },
);
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
    '#loc+name+set',
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
      expect(cell(row, '#loc+name+set')?.split(';')).toHaveLength(one.places.length);
      expect(cell(row, '#adm1+name+en')).toBe('');
    }
  });

  it('S9: numbers, ends and qualifiers are those of the ledger', () => {
    for (const [i, { quantity, group }] of claims.entries()) {
      const row = rows[i] ?? [];
      expect(Number(cell(row, '#indicator+value+num'))).toBe(quantity.value);
      expect(cell(row, '#indicator+value+num')).not.toBe('');
      expect(cell(row, '#indicator+qualifier')).toBe(quantity.qualifier);
      expect(cell(row, '#population+group')).toBe(group ?? '');
      if (quantity.qualifier === 'between') {
        expect(Number(cell(row, '#indicator+value+high'))).toBe(quantity.high);
      }
    }
  });

  it('A6: zero is written, in all that it means', () => {
    const world = worldOf([claim({ id: 'z', value: '0' })]);
    const table: string[][] = parse(
      claimsHxl(world.index.ledger.claims, world.index, wordsFor(en, world.places), null),
      { bom: true },
    );
    const zero = table[2] ?? [];
    expect(cell(zero, '#indicator+value+num')).toBe('0');
    expect(cell(zero, '#indicator+value+low')).toBe('0');
    expect(cell(zero, '#meta+link')).toBe('');
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
