import Papa from 'papaparse';
import type { Problem } from '../Problem';
import { fileOf, type TableName } from '../tables';

const LF = 10;

/** Line breaks in `text` from one position up to another. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LF) count++;
  return count;
}

/**
 * Cuts the text of a CSV file (RFC 4180) into rows that know their line. Quoted line breaks, a byte
 * order mark, CRLF and blank lines do not disturb the count. A record with the wrong number of
 * cells or with broken quotes is reported and left out; the others go on. Never throws.
 */
export function parseTable(name: TableName, source: string): RawTable {
  // Every kind of line end counts as one line, as in an editor's margin.
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const problems: Problem[] = [];
  const rows: RawRow[] = [];
  let header: readonly string[] | null = null;
  let line = 1;
  let position = 0;

  const report = (rule: 'row-shape' | 'row-quotes', message: string, hint: string): void => {
    problems.push({
      rule,
      severity: 'error',
      file: fileOf(name),
      line,
      column: '',
      message,
      hint,
    });
  };

  const readRecord = (record: readonly string[], broken: boolean, lastLine: number): void => {
    if (broken) {
      report(
        'row-quotes',
        lastLine > line
          ? `The quotation marks that begin here do not pair up, so the lines ${line} to ${lastLine} were left out.`
          : 'The quotation marks of this row do not pair up, so the row was left out.',
        'Put a cell that contains a comma, a quotation mark or a line break between "…", and write a quotation mark inside it twice: "".',
      );
    } else if (header === null) {
      header = record;
    } else if (record.length !== header.length) {
      report(
        'row-shape',
        `This row has ${record.length} cells where the header has ${header.length}, so it was left out.`,
        record.length === 1 && /[;\t]/.test(record[0] ?? '')
          ? 'Its cells seem to be separated by semicolons or tabs: put commas between them, and points in numbers.'
          : 'Compare it with the row above: a comma is missing or too many, or a cell that contains a comma is not between "…".',
      );
    } else {
      rows.push({ line, cells: toCells(header, record) });
    }
  };

  if (text !== '') {
    Papa.parse<string[]>(text, {
      delimiter: ',',
      newline: '\n',
      step({ data, errors, meta }) {
        const breaks = lineBreaks(text, position, meta.cursor);
        // The last break of a record ends its last line; the last record may have none.
        const inside = text[meta.cursor - 1] === '\n' ? breaks - 1 : breaks;
        // A record that is no longer than its line break is a blank line.
        if (meta.cursor - position > breaks) readRecord(data, errors.length > 0, line + inside);
        line += breaks;
        position = meta.cursor;
      },
    });
  }
  return { name, header: header ?? [], rows, problems };
}

function toCells(header: readonly string[], record: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {};
  header.forEach((column, index) => {
    cells[column] = record[index] ?? '';
  });
  return cells;
}

/** One record of a CSV file: its cells by column name, and the line on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file cut into cells, nothing interpreted yet. */
export interface RawTable {
  readonly name: TableName;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** Records that could not be cut into the header's columns, and broken quotes. */
  readonly problems: readonly Problem[];
}
