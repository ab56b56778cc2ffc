import fc from 'fast-check';
import { ckmeans as reference } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { ckmeans } from '../../../../src/figures/classes/ckmeans';

const distance = (runs: readonly (readonly number[])[]) =>
  runs.reduce((sum, run) => {
    const mean = run.reduce((a, b) => a + b, 0) / run.length;
    return sum + run.reduce((a, b) => a + (b - mean) ** 2, 0);
  }, 0);

/** The runs that begin at the starts; the numbers are all different. */
const runsOf = (sorted: readonly number[], starts: readonly number[]) =>
  starts.map((start, i) =>
    sorted.filter((value) => value >= start && value < (starts[i + 1] ?? Infinity)),
  );

describe('K1: natural breaks', () => {
  it('lie in the gaps', () => {
    expect(ckmeans([1, 2, 3, 50, 51, 99], 3)).toEqual([1, 50, 99]);
  });

  it('are as good as those of simple-statistics, for any different numbers', () => {
    const numbers = fc.uniqueArray(fc.nat(1_000_000), { minLength: 5, maxLength: 80 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 5 }), (values, count) => {
        const sorted = values.toSorted((a, b) => a - b);
        const own = distance(runsOf(sorted, ckmeans(sorted, count)));
        const best = distance(reference(sorted, count));
        expect(own).toBeLessThanOrEqual(best * (1 + 1e-9) + 1e-3);
      }),
    );
  });
});
