import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodePack,
  encodePack,
  type LedgerPack,
} from '../../../../src/ledger/pack/ledgerPack';
import type { Claim, Ledger } from '../../../../src/ledger/types';
import { claim, date, ledger, link, metric, place, source } from '../../support/claims';
import { realWorld } from '../../support/worlds';

const packed = (of: Ledger): LedgerPack => ({ ledger: of, whole: true, others: ['a', 'b'] });
const there = (of: Ledger) => decodePack(encodePack(packed(of)));

/** Text as it may stand in a cell: quotes, line breaks, any script. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const day = fc
  .constantFrom('2023', '2023-11', '2023-11-05', '1999-12-31', '2026-02')
  .map((each) => date(each));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);

const anyClaim = (id: string): fc.Arbitrary<Claim> =>
  fc.record({
    id: fc.constant(id),
    metric: fc.constantFrom('cleared', 'found'),
    group: orNull(fc.constantFrom('all', 'child')),
    quantity: fc.record({
      value: number,
      high: orNull(number),
      qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'between'),
      unit: fc.constantFrom('ha', 'km2', 'mine'),
      decimals: fc.nat(6),
    }),
    places: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
    placeMode: fc.constantFrom('single', 'joint', 'listed', 'region', 'country'),
    period: fc.constantFrom('during', 'cumulative', 'as-of'),
    start: orNull(day),
    end: day,
    scope: orNull(fc.constantFrom('anama', 'army', 'not-stated')),
    coverage: fc.constantFrom('whole', 'part'),
    speaker: text,
    source: fc.constantFrom('s', 't'),
    locator: orNull(text),
    says: text,
    directness: fc.constantFrom('primary', 'quoted', 'reported', 'relayed'),
    status: fc.constantFrom('active', 'disputed', 'superseded', 'rejected'),
    note: orNull(text),
    line: fc.nat(100_000),
  });

const anyLedger: fc.Arbitrary<Ledger> = fc
  .nat(8)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyClaim(`c${i}`))))
  .map((claims) =>
    ledger(claims, {
      sources: [source('s'), source('t', { published: null, note: 'x\n"y"' })],
      places: [place('a', { names: { en: 'A', hy: 'Ա' }, validFrom: date('2023-12') })],
      metrics: [metric(), metric({ id: 'found', breaks: {}, pressWords: ['a', 'b'] })],
      links: [link('c0 repeats c1'), link('c1 part-of c2 complete by operator')],
      boundaryChanges: [
        { place: 'a', date: date('2023'), changeKm2: null, source: 's', note: null },
      ],
    }),
  );

describe('a packed ledger', () => {
  it('comes back equal in every row: the ledger as it stands, with its line numbers', () => {
    const whole = realWorld.index.ledger;
    expect(there(whole)).toEqual(packed(whole));
  });

  it('comes back equal: any ledger', () => {
    fc.assert(
      fc.property(anyLedger, (any) => {
        expect(there(any)).toEqual(packed(any));
      }),
    );
  });

  it('holds a value that many rows share once', () => {
    const speaker = 'A speaker with a name of some length';
    const claims = ['1', '2', '3'].map((id) => claim({ id, more: { speaker } }));
    expect(encodePack(packed(ledger(claims))).split(speaker)).toHaveLength(2);
  });

  it('is truncated wherever it is cut off', () => {
    const whole = encodePack(packed(ledger([claim({ id: '1' })])));
    for (let end = 0; end < whole.length; end += 1) {
      expect(decodePack(whole.slice(0, end))).toBe('truncated');
    }
  });

  it('is unreadable where it is anything else: never an error', () => {
    const whole = encodePack(packed(realWorld.index.ledger));
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(decodePack(JSON.stringify(json))).toBe('unreadable');
      }),
    );
    const changed = (change: (json: ReturnType<typeof JSON.parse>) => void) => {
      const json = JSON.parse(whole);
      change(json);
      return decodePack(JSON.stringify(json));
    };
    expect(changed(() => undefined)).toMatchObject({ whole: true });
    expect(changed((json) => json.claims.id.pop())).toBe('unreadable');
    expect(changed((json) => (json.claims.end[0] = '2023-02-30'))).toBe('unreadable');
    expect(changed((json) => (json.claims.status[0] = 'maybe'))).toBe('unreadable');
    expect(changed((json) => (json.claims.quantity.value[0] = '5'))).toBe('unreadable');
    expect(changed((json) => (json.claims.places[1][0] = 99_999))).toBe('unreadable');
    expect(changed((json) => (json.claims.places[1][0] = -1))).toBe('unreadable');
    expect(changed((json) => (json.claims.places[1][0] = 0.5))).toBe('unreadable');
    expect(changed((json) => delete json.links)).toBe('unreadable');
    expect(changed((json) => (json.metrics.breaks[0] = { month: [1] }))).toBe('unreadable');
  });
});
