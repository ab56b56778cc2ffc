import { describe, expect, it } from 'vitest';
import { compareKeys } from '../../../src/lib/compare';

describe('compareKeys', () => {
  it('compares the first members that differ', () => {
    expect(compareKeys([1, 5], [1, 7])).toBeLessThan(0);
    expect(compareKeys([2, 0], [1, 9])).toBeGreaterThan(0);
    expect(compareKeys([1, 2], [1, 2])).toBe(0);
  });

  it('puts a list before one that goes on', () => {
    expect(compareKeys([1], [1, 0])).toBeLessThan(0);
  });

  it('two unknown dates, both infinite, are equal', () => {
    expect(compareKeys([Infinity], [Infinity])).toBe(0);
    expect(compareKeys([3], [Infinity])).toBeLessThan(0);
  });
});
