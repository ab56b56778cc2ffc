import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../../src/ledger/parse/parseTable';

const COLUMNS = ['id', 'says', 'note'];

/** Cells with everything that CSV has to quote. */
const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(fc.constantFrom('a', ',', '"', '\n', 'ş', ' ', '7', '\uFEFF'), { maxLength: 10 })
    .map((parts) => parts.join('')),
);
/** A record and the number of blank lines below it. */
const record = fc.record({
  cells: fc
    .tuple(cell, cell, cell)
    .map((cells) => cells.map((text) => text.replaceAll('\r', ''))),
  quoteAll: fc.boolean(),
  blankBelow: fc.integer({ min: 0, max: 2 }),
});

function csvCell(text: string, always: boolean): string {
  return always || /[",\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

describe('parseTable', () => {
  it('knows the line of every row through quoted line breaks, BOM, CRLF and blank lines', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 12 }),
        fc.record({ bom: fc.boolean(), crlf: fc.boolean(), ended: fc.boolean() }),
        (records, { bom, crlf, ended }) => {
          let text = `${COLUMNS.join(',')}\n`;
          const expected = records.map(({ cells, quoteAll, blankBelow }, index) => {
            const line = text.split('\n').length;
            text += cells.map((content) => csvCell(content, quoteAll)).join(',');
            if (ended || index < records.length - 1) text += '\n'.repeat(1 + blankBelow);
            return {
              line,
              cells: Object.fromEntries(cells.map((content, at) => [COLUMNS[at], content])),
            };
          });
          const stored = (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);

          const table = parseTable('links', stored);

          expect(table.problems).toEqual([]);
          expect(table.header).toEqual(COLUMNS);
          expect(table.rows).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reports a row with the wrong number of cells by its line, and goes on', () => {
    const table = parseTable('links', 'id,note\na,"one\ntwo"\nb,x,y\nc\nd,z\n');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(table.problems).toMatchObject([
      { rule: 'row-shape', file: 'links.csv', line: 4 },
      { rule: 'row-shape', file: 'links.csv', line: 5 },
    ]);
  });

  it('names the lines that an open quotation mark swallows', () => {
    const table = parseTable('links', 'id,note\na,x\nb,"open\nc,y\nd,z\n');
    expect(table.rows.map(({ cells }) => cells['id'])).toEqual(['a']);
    expect(table.problems).toMatchObject([{ rule: 'row-quotes', line: 3 }]);
    expect(table.problems[0]?.message).toContain('the lines 3 to 5');
  });

  it('never throws and never loses a line without a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\uFEFF', ' ') }),
        (text) => {
          const { header, rows, problems } = parseTable('claims', text);
          const blank = /^[\r\n\uFEFF]*$/.test(text);
          expect(blank || header.length > 0 || rows.length > 0 || problems.length > 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
