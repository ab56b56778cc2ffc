import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPeriod } from '../../../src/view/defaultPeriod';
import { choice, period } from './context';

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
