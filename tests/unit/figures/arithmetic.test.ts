import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/figures/arithmetic/convert';
import { roundTo } from '../../../src/figures/arithmetic/rounding';
import { addQuantities, sumOverTime } from '../../../src/figures/arithmetic/sums';
import { figureUnits } from '../../../src/figures/figureUnits';
import { dayNumber } from '../../../src/lib/days';
import { claim, metric, quantity } from '../support/claims';
import { figures, realWorld, worldOf } from '../support/worlds';

const year = { first: dayNumber(2023, 1, 1), last: dayNumber(2023, 12, 31) };
const add = (...texts: string[]) => addQuantities(texts.map((text) => quantity(text)));

describe('arithmetic', () => {
  it('A1: stocks, cumulative figures, shares and estimates are never added', () => {
    const parts = [claim({ id: 'x', time: '2023-01' }), claim({ id: 'y', time: '2023-02' })];
    for (const kind of ['stock', 'record', 'estimate', 'share'] as const) {
      expect(sumOverTime(parts, metric({ kind }), year).refused).toBe('never-added');
    }
    const running = [
      claim({ id: 'x', time: '..2023-01' }),
      claim({ id: 'y', time: '..2023-02' }),
    ];
    expect(sumOverTime(running, metric(), year).refused).toBe('never-added');
  });

  it('A1: flows are added over disjoint periods alone', () => {
    const parts = [
      claim({ id: 'x', time: '2023-01..2023-03' }),
      claim({ id: 'y', time: '2023-03' }),
    ];
    expect(sumOverTime(parts, metric(), year).refused).toBe('overlap');
  });

  it('A3: figures of different scope are never chained', () => {
    const parts = [
      claim({ id: 'x', time: '2023-01', more: { scope: 'anama' } }),
      claim({ id: 'y', time: '2023-02' }),
    ];
    expect(sumOverTime(parts, metric(), year).refused).toBe('scopes-differ');
  });

  it('P3, A4: a sum names its claims and its gaps', () => {
    const parts = [
      claim({ id: 'b', value: '20.5', time: '2023-03..2023-10' }),
      claim({ id: 'a', value: '10.25', time: '2023-01' }),
    ];
    expect(sumOverTime(parts, metric(), year).sum).toMatchObject({
      quantity: { value: 30.8, decimals: 1, qualifier: 'exact' },
      from: [{ id: 'a' }, { id: 'b' }],
      gaps: [
        { first: dayNumber(2023, 2, 1), last: dayNumber(2023, 2, 28) },
        { first: dayNumber(2023, 11, 1), last: dayNumber(2023, 12, 31) },
      ],
    });
  });

  it('P3: of one speaker, for the same places', () => {
    const other = claim({ id: 'y', time: '2023-02', more: { speaker: 'Another' } });
    expect(
      sumOverTime([claim({ id: 'x', time: '2023-01' }), other], metric(), year).refused,
    ).toBe('speakers-differ');
    expect(
      sumOverTime(
        [claim({ id: 'x', time: '2023-01' }), claim({ id: 'y', time: '2023-02', places: 'b' })],
        metric(),
        year,
      ).refused,
    ).toBe('places-differ');
  });

  it('A5: a sum keeps the decimals of its least precise member and carries its qualifier', () => {
    expect(add('1.25', '2.1')).toMatchObject({ value: 3.4, decimals: 1, qualifier: 'exact' });
    expect(add('1', '~2')).toMatchObject({ value: 3, qualifier: 'about' });
    expect(add('1', '>2')).toMatchObject({ value: 3, qualifier: 'at-least' });
    expect(add('1-2', '3')).toMatchObject({ value: 4, high: 5, qualifier: 'between' });
    expect(add('1-2', '<3')).toMatchObject({ value: 5, high: null, qualifier: 'at-most' });
    expect(add('>1', '<2')).toBe('bounds-oppose');
  });

  it('A5: converted units have at most three significant digits', () => {
    expect(convert(quantity('11667', 'km2'), 'ha')).toMatchObject({
      value: 1170000,
      qualifier: 'about',
      decimals: 0,
    });
    expect(convert(quantity('250', 'ha'), 'km2')).toMatchObject({
      value: 2.5,
      qualifier: 'exact',
      decimals: 1,
    });
    expect(convert(quantity('> 12345', 'ha'), 'ha').value).toBe(12345);
  });

  it('A5: decimal sums carry no binary noise', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(tenths, (values) => {
        const sum = addQuantities(
          values.map((each) => ({
            value: each / 10,
            high: null,
            qualifier: 'exact',
            unit: 'ha',
            decimals: 1,
          })),
        );
        const exact = values.reduce((a, b) => a + b, 0) / 10;
        expect(sum).toMatchObject({ value: exact });
      }),
    );
    expect([roundTo(1.005, 2), roundTo(0, 1), roundTo(1e21, 2)]).toEqual([1.01, 0, 1e21]);
  });

  it('A6: nothing to add is no sum of zero, and zeros add to zero', () => {
    expect(add()).toBe('nothing');
    expect(sumOverTime([], metric(), year).refused).toBe('nothing');
    expect(add('0', '0')).toMatchObject({ value: 0 });
  });

  it('A1, S2: a joint claim is counted once', () => {
    const joint = claim({ id: 'j', value: '92', places: 'a;b' });
    const single = claim({ id: 'c', value: '8', places: 'c' });
    const units = figureUnits(figures(worldOf([joint, single]), '2023'));
    expect(units.map((unit) => unit.claim?.id)).toEqual(['j', 'c']);
    expect(addQuantities(units.flatMap((unit) => unit.quantity ?? []))).toMatchObject({
      value: 100,
    });
  });

  it('A1: the districts of 2023 with "other districts" make the total of their own table', () => {
    const set = figures(realWorld, '2023', 'area-cleared');
    const rest = realWorld.index.claimById.get('cleared-other-districts-2023-cabinet');
    if (rest === undefined)
      throw new Error('The line "other districts" is gone from the ledger.');
    const stated = figureUnits(set).flatMap((unit) => unit.quantity ?? []);
    expect(addQuantities([...stated, rest.quantity])).toMatchObject({
      value: 53081.8,
      decimals: 1,
    });
  });
});
