import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../../src/ledger/parse/parsePartialDate';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('parsePartialDate', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-11', 'month', '2023-11-01', '2023-11-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-12', 'month', '2023-12-01', '2023-12-31'],
    ['2023-11-05', 'day', '2023-11-05', '2023-11-05'],
    ['1969-12-31', 'day', '1969-12-31', '1969-12-31'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ])(
    'P6: %s keeps its precision, from its first day to its last',
    (text, precision, first, last) => {
      expect(parsePartialDate(text)).toEqual({
        text,
        precision,
        firstDay: day(first),
        lastDay: day(last),
      });
    },
  );

  it.each([
    '',
    '23',
    '2023-1',
    '2023-13',
    '2023-00',
    '2023-02-30',
    '2023-02-29',
    '2023-04-31',
    '2023-11-00',
    '2023-11-5',
    '2023-11-05T00:00',
    '5.11.2023',
    '2023-11-05 ',
    '١٩٩٩',
  ])('takes no day that a calendar does not have, and no other spelling: %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('counts days from 1970-01-01 in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') }), (at) => {
        const text = new Date(at * 86_400_000).toISOString().slice(0, 10);
        expect(parsePartialDate(text)).toMatchObject({ firstDay: at, lastDay: at });
      }),
    );
  });

  it('P6: a month lies inside its year and a day inside its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: day('2100-12-31') }), (at) => {
        const text = new Date(at * 86_400_000).toISOString().slice(0, 10);
        const month = parsePartialDate(text.slice(0, 7));
        const year = parsePartialDate(text.slice(0, 4));
        expect(month?.firstDay).toBeLessThanOrEqual(at);
        expect(month?.lastDay).toBeGreaterThanOrEqual(at);
        expect(year?.firstDay).toBeLessThanOrEqual(month?.firstDay ?? NaN);
        expect(year?.lastDay).toBeGreaterThanOrEqual(month?.lastDay ?? NaN);
      }),
    );
  });
});
