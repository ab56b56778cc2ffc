import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/cartography/tones';

describe('contrast', () => {
  it('is 21 for black and white, 1 for one colour, the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#818bcd', '#818bcd')).toBe(1);
    expect(contrast('#1f2128', '#cad0ee')).toBe(contrast('#cad0ee', '#1f2128'));
  });

  it('agrees with the published value for #777777 on white', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
