import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../../../src/app/features/panel/period/axisLayout';

describe('spread', () => {
  it('leaves positions that are far enough apart where they are', () => {
    expect(spread([10, 50, 90], [22, 22], 0, 100)).toEqual([10, 50, 90]);
  });

  it('parts two that lie together by the same amount each', () => {
    expect(spread([50, 50], [20], 0, 100)).toEqual([40, 60]);
  });

  it('stays inside the ends', () => {
    expect(spread([98, 100], [20], 0, 100)).toEqual([80, 100]);
    expect(spread([0, 1], [20], 0, 100)).toEqual([0, 20]);
  });

  it('keeps every distance and the order, whatever is asked', () => {
    const case_ = fc
      .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 })
      .map((wanted) => wanted.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(case_, (wanted) => {
        const placed = spread(
          wanted,
          wanted.slice(1).map(() => 12),
          0,
          300,
        );
        expect(placed).toHaveLength(wanted.length);
        placed.slice(1).forEach((x, i) => expect(x - (placed[i] ?? 0)).toBeGreaterThan(11.99));
      }),
    );
  });
});
