import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/exports/csvText';

/** What another program reads. */
const opened = (text: string) =>
  parse(text, { bom: true, recordDelimiter: '\r\n', relaxColumnCount: true });

describe('csvText', () => {
  it('E4: no cell begins like a formula, and nothing else of it changes', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string()).map(String),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const read = opened(csvText(rows));
          rows.forEach((row, i) =>
            row.forEach((cell, j) => {
              const got = read[i]?.[j] ?? '';
              expect(got).not.toMatch(/^[=+\-@\t\r\n]/);
              expect([cell, `'${cell}`]).toContain(got);
            }),
          );
        },
      ),
    );
  });

  it.each([
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
  ])('E4: %j is made harmless', (formula) => {
    expect(opened(csvText([[formula, 'b']]))).toEqual([[`'${formula}`, 'b']]);
  });

  it('E4: a negative number stays a number', () => {
    expect(csvText([[-73.74, '-73.74']])).toBe("\ufeff-73.74,'-73.74\r\n");
  });

  it('A6: zero is written, missing is empty', () => {
    expect(csvText([[0, null, '0']])).toBe('\ufeff0,,0\r\n');
  });

  it.each([
    'a "quoted" word',
    'two\nlines',
    'two\r\nlines',
    'a,b;c',
    '<b>&amp;',
    '\u200fעברית\u200e',
    ' spaces ',
    'Ağdərə',
  ])('%j survives', (text) => {
    expect(opened(csvText([[text, 'b']]))).toEqual([[text, 'b']]);
  });

  it('says UTF-8 to spreadsheets and ends lines as RFC 4180 asks', () => {
    expect(csvText([['a'], ['ə']])).toBe('\ufeffa\r\nə\r\n');
  });

  it('refuses what is no number', () => {
    expect(() => csvText([[Number.NaN]])).toThrow(RangeError);
  });
});
