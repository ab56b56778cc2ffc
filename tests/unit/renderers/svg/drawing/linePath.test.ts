import { describe, expect, it } from 'vitest';
import { linePath, type Projection } from '../../../../../src/renderers/svg/drawing/paths';

/** A degree is ten units. */
const tens: Projection = { zoom: 0, toUnits: ([lng, lat]) => [lng * 10, lat * 10] };

describe('line path', () => {
  it('writes whole units, relative, with no more signs than needed', () => {
    const ring = [
      [1, 2],
      [3, 1.5],
      [2, 4],
      [1, 2],
    ];
    expect(linePath([ring], tens, true)).toBe('M10 20l20-5-10 25z');
    expect(linePath([ring], tens, false)).toBe('M10 20l20-5-10 25-10-20');
    expect(linePath([[[-1, -2], ...ring]], tens, false)).toBe('M-10-20l20 40 20-5-10 25-10-20');
  });

  it('does not let roundings add up: each position is where it would be alone', () => {
    const line = Array.from({ length: 200 }, (_, at) => [at * 0.033, 0]);
    const sum = (linePath([line], tens, false).split('l')[1] ?? '')
      .split(' ')
      .reduce((total, number, at) => (at % 2 === 0 ? total + Number(number) : total), 0);
    expect(sum).toBe(Math.round(199 * 0.33));
  });

  it('leaves out positions that fall on one unit, and lines that are no longer than one', () => {
    const close = [
      [0, 0],
      [0.01, 0],
      [1, 0],
      [1.001, 0.001],
    ];
    expect(linePath([close], tens, false)).toBe('M0 0l10 0');
    expect(linePath([close.slice(0, 2), [[1, 1]], []], tens, false)).toBe('');
  });
});
