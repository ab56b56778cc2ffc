import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/ledger/atOnce';

describe('atOnce', () => {
  it('takes every step, and tells what they came to', () => {
    const taken: number[] = [];
    function* steps(): Generator<void, number> {
      for (const step of [1, 2, 3]) {
        taken.push(step);
        yield;
      }
      return 0;
    }
    expect(atOnce(steps())).toBe(0);
    expect(taken).toEqual([1, 2, 3]);
  });
});
