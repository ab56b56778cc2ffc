import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentMap, remembered } from '../../../src/lib/memo';

describe('a map of what was asked for of late', () => {
  it('lets go of what has not been asked for the longest', () => {
    const known = new RecentMap<string, number>(2);
    known.set('a', 1);
    known.set('b', 2);
    expect(known.get('a')).toBe(1);
    known.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => known.get(key))).toEqual([1, undefined, 3]);
  });

  it('keeps a zero', () => {
    const known = new RecentMap<string, number>(1);
    known.set('none', 0);
    expect(remembered(known, 'none', () => 1)).toBe(0);
  });

  it('holds the latest keys that were asked for, as many as it may, whatever was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 5 }), (asked, most) => {
        const known = new RecentMap<number, string>(most);
        for (const key of asked) remembered(known, key, () => `made of ${key}`);
        const latest = new Set<number>();
        for (const key of asked.toReversed()) if (latest.size < most) latest.add(key);
        for (const key of Array.from({ length: 10 }, (_, i) => i)) {
          const isKnown = latest.has(key);
          if (!isKnown) continue;
          expect(known.get(key)).toBe(`made of ${key}`);
        }
      }),
    );
  });
});
