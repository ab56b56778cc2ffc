import { describe, expect, it } from 'vitest';
import { statedEnds } from '../../../src/exports/statedEnds';
import { quantity } from '../support/claims';

describe('statedEnds', () => {
  it.each([
    ['8718.6', 8718.6, 8718.6],
    ['0', 0, 0],
    ['> 1400', 1400, null],
    ['< 9000', null, 9000],
    ['~ 92000', null, null],
    ['500-600', 500, 600],
  ])('S9: %s lies from %s to %s', (text, low, high) => {
    expect(statedEnds(quantity(text))).toEqual({ low, high });
  });
});
