import { expect, it } from 'vitest';
import { loadNumbers } from '../../../../scripts/lighthouse/loadNumbers';

it('says performance of 100, and that nothing is known of what was not measured', () => {
  const result = {
    audits: { 'total-blocking-time': { numericValue: 0 } },
    categories: { performance: { score: 0.954 } },
  } as never;
  expect(loadNumbers(result)).toEqual({
    performance: 95,
    FCP: Number.NaN,
    LCP: Number.NaN,
    SI: Number.NaN,
    TBT: 0,
    CLS: Number.NaN,
  });
});
