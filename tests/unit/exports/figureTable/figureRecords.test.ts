import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../../../../src/exports/figureTable/figureFiles';
import { figureRecords } from '../../../../src/exports/figureTable/figureRecords';
import type { Claim } from '../../../../src/ledger/types';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { formatPeriod } from '../../../../src/view/link/codecs';
import { claim, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';
import { claimsHxl, claimsTableOf } from '../../../../src/exports/claimsHxl';
import { claimsOfView } from '../../../../src/exports/claimsOfView';
import { wordsFor } from '../../../../src/text/Words';
import { az } from '../../../../src/text/az/index';
import { hy } from '../../../../src/text/hy/index';
import { ru } from '../../../../src/text/ru/index';
import { withDeferredWords } from '../../../../src/text/withDeferredWords';
import { shown } from '../shown';

const made = (claims: readonly Claim[]) => worldOf(claims, { metrics: [metric()] });
const record = (claims: readonly Claim[], place: string) => {
  const records = figureRecords(shown('2023', 'cleared', 'total', made(claims)));
  const found = records.find(({ places }) => places.includes(place));
  if (found === undefined) throw new Error(`no record for ${place}`);
  return found;
};

describe('figureRecords', () => {
  it.each([az, ru, hy])(
    'E1: in $lang no text has a no-break blank, which hinders a search',
    (text) => {
      const blanks = /[\u00a0\u2007\u202f]/;
      const view = shown('2025');
      const places = [...view.world.places, ...view.world.index.ledger.places];
      const site = { ...view.site, safety: { first: 'a\u00a0b', rest: 'c\u202fd' } };
      const own = { ...view, site, words: wordsFor(withDeferredWords(text), places) };
      const [first] = figureRecords(own);
      expect(first?.safety).toBe('a b c d');
      expect(figuresCsv(own)).not.toMatch(blanks);
      expect(claimsHxl(claimsTableOf(own, claimsOfView(own.figures)))).not.toMatch(blanks);
    },
  );

  it('E1, S2: a joint figure is one record with its districts, which are in no other', () => {
    const claims = [claim({ id: 'ab', value: '500', places: 'a;b' })];
    const records = figureRecords(shown('2023', 'cleared', 'total', made(claims)));
    const joint = record(claims, 'a');
    expect(joint.places).toEqual(['a', 'b']);
    expect(joint.state_ids).toEqual(['S2']);
    expect(joint.value).toBe(500);
    const all = records.flatMap(({ places }) => places);
    expect(new Set(all).size).toBe(all.length);
  });

  it('E1, S12: a member with a figure of its own has its own record; the group says for whom it was stated', () => {
    const claims = [
      claim({ id: 'ab', value: '500', places: 'a;b' }),
      claim({ id: 'a', value: '200', places: 'a' }),
    ];
    expect(record(claims, 'a')).toMatchObject({ id: 'a', value: 200, state_ids: ['S1'] });
    expect(record(claims, 'b')).toMatchObject({
      id: 'group:ab',
      places: ['b'],
      stated_for: ['a', 'b'],
      value: 500,
    });
  });

  it('A6, S5, S7: zero is a number, missing is null', () => {
    const zero = record([claim({ id: 'z', value: '0' })], 'a');
    expect(zero).toMatchObject({ value: 0, low: 0, high: 0, state: 'zero', state_ids: ['S5'] });
    expect(zero.state_words).toContain('0 reported');
    const none = record([claim({ id: 'z', value: '0' })], 'b');
    expect(none).toMatchObject({
      value: null,
      low: null,
      unit: null,
      claim: null,
      state_ids: ['S7'],
    });
    expect(none.state_words).toContain('This says nothing about danger');
  });

  it('S6: a district that is named only says so, and in which claims', () => {
    const listed = claim({ id: 'l', value: '900', places: 'a;b', mode: 'listed' });
    expect(record([listed], 'a')).toMatchObject({
      value: null,
      state_ids: ['S6'],
      named_in: ['l'],
    });
  });

  it.each([
    ['> 1400', 'at-least', 1400, null, '> 1,400 ha'],
    ['< 9000', 'at-most', null, 9000, '< 9,000 ha'],
    ['~ 92000', 'about', null, null, '≈ 92,000 ha'],
    ['500-600', 'between', 500, 600, '500–600 ha'],
  ])('S9: %s keeps its qualifier', (value, qualifier, low, high, figure) => {
    expect(record([claim({ id: 'q', value })], 'a')).toMatchObject({
      qualifier,
      low,
      high,
      figure,
    });
  });

  it('S4: where sources disagree, both ends stand in numbers', () => {
    const claims = [claim({ id: 'x', value: '100' }), claim({ id: 'y', value: '300' })];
    expect(record(claims, 'a')).toMatchObject({
      state_ids: ['S4'],
      sources_low: 100,
      sources_high: 300,
    });
    expect(record(claims, 'a').other_claims).toHaveLength(1);
  });

  it('S3, P6: a figure for a part of the period names its own dates, no more exactly than stated', () => {
    const part = claim({ id: 'p', time: '2023-02..2023-05' });
    expect(record([part], 'a')).toMatchObject({
      state_ids: ['S3'],
      period_kind: 'during',
      period_start: '2023-02',
      period_end: '2023-05',
    });
  });

  it('E1: every measure and period: each district once, speaker, source and link with every number', () => {
    for (const { id } of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, id)) {
        const view = shown(formatPeriod(period), id);
        const records = figureRecords(view);
        const places = records.flatMap((each) => each.places);
        expect([...places].sort()).toEqual(
          view.figures.figures.map(({ place }) => place).sort(),
        );
        for (const each of records) {
          if (each.value === null) continue;
          expect(each.speaker).not.toBeNull();
          expect(each.source_publisher).not.toBeNull();
          expect(each.claim).not.toBeNull();
          expect(each.link).toContain('district=');
          expect(each.safety).toContain('Not a hazard map');
        }
      }
    }
  });
});

describe('figuresCsv', () => {
  it('E1: opened by another program it has the figures of the view, a joint one in one row', () => {
    const view = shown('..2024-04');
    const rows: Record<string, string>[] = parse(figuresCsv(view), {
      bom: true,
      columns: true,
    });
    const records = figureRecords(view);
    expect(rows).toHaveLength(records.length);
    rows.forEach((row, i) => {
      const { value, qualifier, places, state_ids: ids } = records[i]!;
      expect(row['value']).toBe(value === null ? '' : String(value));
      expect(row['qualifier']).toBe(qualifier ?? '');
      expect(row['places']).toBe(places.join(';'));
      expect(row['state_ids']).toBe(ids.join(';'));
    });
  });
});
