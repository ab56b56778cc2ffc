import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPeriod, linkContext } from '../../../src/view/linkContext';
import { choice, context, contextOf, offer, period } from './context';

describe('linkContext', () => {
  it('P1: a measure without a period cannot be chosen, though the ledger has it', () => {
    expect([...context.metrics]).toEqual(['area-cleared', 'mines-on-records', 'mines-found']);
    expect([...context.otherMetrics]).toEqual(['casualties']);
    expect(context.periodsOf('casualties')).toEqual([]);
    expect(() => context.defaultPeriodOf('casualties')).toThrow(/casualties/);
  });

  it('L1: each measure opens at its own default period', () => {
    expect(context.defaultPeriodOf('area-cleared')).toEqual(period('2025'));
    expect(context.defaultPeriodOf('mines-on-records')).toEqual(period('@2021-07-03'));
  });

  it('K4: colour by area is for measures with a denominator', () => {
    expect(context.allowsByArea('area-cleared')).toBe(true);
    expect(context.allowsByArea('mines-on-records')).toBe(false);
    expect(context.allowsByArea('nonsense')).toBe(false);
  });

  it('P7: a place exists in periods that end after its first month', () => {
    expect(context.placeExists('aghdara', period('2023'))).toBe(false);
    expect(context.placeExists('aghdara', period('..2023-12'))).toBe(false);
    expect(context.placeExists('aghdara', period('@2024-01-01'))).toBe(true);
    expect(context.placeExists('aghdara', period('2020..2024'))).toBe(true);
    expect(context.placeExists('lachin', period('2021'))).toBe(true);
    expect(context.placeExists('nowhere', period('2025'))).toBe(false);
  });

  it('L1: where the default measure cannot be chosen, the first that can stands in', () => {
    expect(contextOf({ defaultMetric: 'casualties' }).defaultMetric).toBe('area-cleared');
  });

  it('L4: where nothing can be chosen there is no context', () => {
    expect(linkContext({ ...offer, choicesOf: () => [] })).toBeNull();
  });
});

describe('defaultPeriod', () => {
  it('L1: the newest year in which a district has a covering figure', () => {
    expect(
      defaultPeriod([
        choice('2026', 3, 0, 1),
        choice('2023', 6, 6, 1),
        choice('2025', 13, 13, 0),
        choice('2024', 0, 0, 9),
        choice('2020..2026', 5, 5, 1),
        choice('@2026-10', 5, 5, 1),
      ]),
    ).toEqual(period('2025'));
  });

  it('L1: without a covering year, the newest of the first kind with a district figure', () => {
    expect(
      defaultPeriod([
        choice('2022', 3, 0, 0),
        choice('2021', 4, 0, 0),
        choice('2023', 0, 0, 2),
        choice('2020..2025', 5, 5, 0),
      ]),
    ).toEqual(period('2022'));
    expect(
      defaultPeriod([
        choice('2023', 0, 0, 2),
        choice('@2025', 5, 5, 0),
        choice('..2022-10', 5, 5, 0),
        choice('..2022-10-30', 5, 5, 0),
      ]),
    ).toEqual(period('..2022-10'));
  });

  it('P1: without any district figure, the newest with a whole-area figure', () => {
    expect(
      defaultPeriod([
        choice('@2021-07-12', 0, 0, 1),
        choice('@2024-10-31', 0, 0, 1),
        choice('@2025-01-01', 0, 0, 0),
        choice('..2023', 0, 0, 4),
      ]),
    ).toEqual(period('@2024-10-31'));
  });

  it('P1: with no figure at all, the newest', () => {
    expect(defaultPeriod([choice('2023', 0, 0, 0), choice('2024', 0, 0, 0)])).toEqual(
      period('2024'),
    );
    expect(defaultPeriod([])).toBeNull();
  });

  it('P6: a reduced date counts by its last day', () => {
    expect(
      defaultPeriod([choice('@2024-06-29', 1, 1, 0), choice('@2024-06', 1, 1, 0)]),
    ).toEqual(period('@2024-06'));
  });

  it('L1: does not depend on the order of the choices', () => {
    const choices = [
      choice('2024', 1, 0, 0),
      choice('2020..2024', 2, 2, 0),
      choice('2021..2024', 2, 2, 0),
      choice('..2026', 2, 2, 1),
    ];
    const shuffled = fc.shuffledSubarray(choices, { minLength: choices.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(defaultPeriod(order)).toEqual(period('2024'));
        const spans = order.filter((one) => one.period.kind !== 'year');
        expect(defaultPeriod(spans)).toEqual(period('2021..2024'));
      }),
    );
  });
});
