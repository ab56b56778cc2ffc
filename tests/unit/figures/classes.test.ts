import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/figures/classes/classOf';
import { naturalBreaks, niceNumber } from '../../../src/figures/classes/naturalBreaks';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import { realWorld } from '../support/worlds';

const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 200 });

describe('classes', () => {
  it('K1: breaks are 1, 2, 2.5 or 5 times a power of ten, ascending, four at most', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const breaks = naturalBreaks(values);
        expect(breaks.length).toBeLessThanOrEqual(4);
        breaks.forEach((each, i) => {
          expect(each).toBe(niceNumber(each));
          expect(each).toBeGreaterThan(breaks[i - 1] ?? -Infinity);
        });
      }),
    );
  });

  it('K1: a nice number is the nearest one', () => {
    const nice = [1, 2, 2.5, 5].flatMap((m) =>
      [-3, -2, -1, 0, 1, 2, 3, 4].map((e) => m * 10 ** e),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 9_999, noNaN: true }), (value) => {
        const best = Math.min(...nice.map((each) => Math.abs(each - value)));
        expect(Math.abs(niceNumber(value) - value)).toBeCloseTo(best, 9);
      }),
    );
    expect([niceNumber(0), niceNumber(-30), niceNumber(0.24)]).toEqual([0, -25, 0.25]);
  });

  it('K1: breaks stay the same in all periods of one kind of a measure', () => {
    for (const metric of realWorld.index.ledger.metrics) {
      const byKind = new Map<string, string>();
      for (const { period } of periodsOf(realWorld, metric.id)) {
        const { classes } = figuresFor(realWorld, { metric: metric.id, period, by: 'total' });
        const known = byKind.get(period.kind);
        expect(known ?? JSON.stringify(classes)).toBe(JSON.stringify(classes));
        byKind.set(period.kind, JSON.stringify(classes));
      }
    }
  });

  it('K2: a break belongs to the class above it', () => {
    expect([999, 1000, 3999.9, 4000, 1e9].map((v) => classOf(v, [1000, 4000]))).toEqual([
      0, 1, 1, 2, 2,
    ]);
    expect(classOf(5, [])).toBe(0);
  });
});
