import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../src/ledger/compareNumbers';

describe('compareNumbers', () => {
  it('compares the first members that differ', () => {
    expect(compareNumbers([1, 5], [1, 7])).toBeLessThan(0);
    expect(compareNumbers([2, 0], [1, 9])).toBeGreaterThan(0);
    expect(compareNumbers([1, 2], [1, 2])).toBe(0);
  });

  it('puts a list before one that goes on', () => {
    expect(compareNumbers([1], [1, 0])).toBeLessThan(0);
  });

  it('two unknown dates, both infinite, are equal', () => {
    expect(compareNumbers([Infinity], [Infinity])).toBe(0);
    expect(compareNumbers([3], [Infinity])).toBeLessThan(0);
  });
});
