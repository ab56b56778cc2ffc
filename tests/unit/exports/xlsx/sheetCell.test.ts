import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  sheetCell,
  textCell,
  workbookBytes,
  type SheetCell,
} from '../../../../src/exports/xlsx/workbookBytes';

/** Writes one column and reads it with a program of other people. */
async function reread(cells: readonly SheetCell[]): Promise<readonly unknown[]> {
  const bytes = await workbookBytes({
    title: 'Test',
    creator: 'Test',
    version: '2026-03-13',
    sheets: [
      {
        name: 'Test',
        rows: [[textCell('first')], ...cells.map((cell) => [cell]), [textCell('last')]],
        headings: 1,
        widths: [10],
      },
    ],
  });
  const [sheet] = await readXlsx(Buffer.from(bytes));
  return (sheet?.data ?? []).slice(1, -1).map((row) => row[0]);
}

describe('a cell of a spreadsheet', () => {
  it.each([
    [0, { kind: 'number', value: 0, format: '#,##0' }],
    [12.8, { kind: 'number', value: 12.8, format: '#,##0.0' }],
    [-27.25, { kind: 'number', value: -27.25, format: '#,##0.00' }],
    [null, { kind: 'empty' }],
    ['', { kind: 'empty' }],
    [[], { kind: 'empty' }],
    [['a', 'b'], { kind: 'text', text: 'a;b', link: null }],
    ['2022-08-12', { kind: 'date', value: 44785 }],
    ['2022-08', { kind: 'text', text: '2022-08' }],
    ['2022', { kind: 'text', text: '2022' }],
    ['2023-02-30', { kind: 'text' }],
    ['1850-01-01', { kind: 'text' }],
    ['> 1,400', { kind: 'text', text: '> 1,400' }],
    ['12.8', { kind: 'text', text: '12.8' }],
    ['=1+1', { kind: 'text', text: '=1+1' }],
    ['https://a.example/?b=c&d', { kind: 'text', link: 'https://a.example/?b=c&d' }],
    ['see https://a.example', { kind: 'text', link: null }],
    ['javascript:alert(1)', { kind: 'text', link: null }],
    ['a\u0000b\ud800', { kind: 'text', text: 'ab' }],
  ] as const)('%j', (cell, expected) => {
    expect(sheetCell(cell)).toMatchObject(expected);
  });

  it('S9: shows the decimals that were stated, also those that a number forgets', () => {
    expect(sheetCell(12.8, 2)).toMatchObject({ value: 12.8, format: '#,##0.00' });
  });

  it('any number comes back as the same number, zero as zero and not as nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constant(0),
            fc.integer({ min: -1_000_000, max: 100_000_000 }),
            fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100),
          ),
          { minLength: 1 },
        ),
        async (numbers) => {
          expect(await reread(numbers.map((number) => sheetCell(number)))).toEqual(
            numbers.map((number) => (number === 0 ? 0 : number)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('any full date comes back as that date, in every time zone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({
          min: new Date('1901-01-01'),
          max: new Date('2199-12-31'),
          noInvalidDate: true,
        }),
        async (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(await reread([sheetCell(day)])).toEqual([new Date(`${day}T00:00:00Z`)]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('E4: any text comes back as that text: no formula, no number, no date', async () => {
    const letter = fc.constantFrom(...'=+-@\t 0123456789.,-/aəğıİşŞցաժё"&<>\'_x0041_\u2028😀');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .array(letter, { minLength: 1, maxLength: 12 })
            .map((letters) => letters.join(''))
            .filter((text) => text.trim() !== '' && text === text.trim()),
          { minLength: 1 },
        ),
        async (texts) => {
          expect(await reread(texts.map((text) => textCell(text)))).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });
});
