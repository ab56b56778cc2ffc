import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../src/ledger/parse/parseValues';

describe('parseNumber', () => {
  it.each([
    ['0', 0, 0],
    ['97000', 97000, 0],
    ['7956.1', 7956.1, 1],
    ['12.50', 12.5, 2],
    ['-73.74', -73.74, 2],
  ])('A5: reads %s and keeps its decimals', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ value, decimals });
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1,400',
    '1.400,5',
    '1e5',
    '0x10',
    '007',
    '.5',
    '5.',
    '+5',
    '--5',
    'NaN',
    'Infinity',
    '٣',
  ])('takes nothing but plain digits: %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('takes no number that is too great to be one', () => {
    expect(parseNumber('9'.repeat(400))).toBeNull();
  });

  it('A6: reads back every number with its decimals, zero too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (n, decimals) => {
          const text = (n === 0 ? 0 : n).toFixed(decimals);
          expect(parseNumber(text)).toEqual({ value: Number(text), decimals });
        },
      ),
    );
  });
});
