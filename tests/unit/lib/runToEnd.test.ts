import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../src/lib/steps';

describe('runToEnd', () => {
  it('takes every step, and tells what they came to', () => {
    const taken: number[] = [];
    function* steps(): Generator<void, number> {
      for (const step of [1, 2, 3]) {
        taken.push(step);
        yield;
      }
      return 0;
    }
    expect(runToEnd(steps())).toBe(0);
    expect(taken).toEqual([1, 2, 3]);
  });
});
