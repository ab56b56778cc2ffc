import type { Problem } from '../Problem';
import { fileOf, TABLES, type LedgerFiles, type TableName } from '../tables';
import type { Ledger } from '../types';
import { Cells, UnreadableCell } from './Cells';
import { parseTable, type RawTable } from './parseTable';
import { boundaryChangeOf, claimOf, linkOf, metricOf, placeOf, sourceOf } from './rows';

/** A ledger as read, with what the check needs besides: the cells, and the line of each row. */
export interface ReadTables {
  readonly ledger: Ledger;
  readonly tables: Readonly<Record<TableName, RawTable>>;
  /** Line on which a row of the ledger (Claim, Source, Link …) begins in its file. */
  readonly lineOf: (row: object) => number;
  readonly problems: readonly Problem[];
}

/** Reads every table. What cannot be read is reported and left out; never throws. */
export function readTables(files: LedgerFiles): ReadTables {
  const problems: Problem[] = [];
  const lines = new Map<object, number>();

  const tables = Object.fromEntries(
    TABLES.map((name) => [name, parseTable(name, files[name])]),
  ) as Record<TableName, RawTable>;

  function rowsOf<T extends object>(name: TableName, read: (cells: Cells) => T): T[] {
    const table = tables[name];
    problems.push(...endProblems(name, files[name], table), ...table.problems);
    const rows: T[] = [];
    for (const raw of table.rows) {
      try {
        const row = read(new Cells(raw));
        lines.set(row, raw.line);
        rows.push(row);
      } catch (error) {
        if (!(error instanceof UnreadableCell)) throw error;
        problems.push({
          severity: 'error',
          file: fileOf(name),
          line: raw.line,
          column: error.column,
          ...error.fault,
        });
      }
    }
    return rows;
  }

  const ledger: Ledger = {
    version: files.version,
    claims: rowsOf('claims', claimOf),
    sources: rowsOf('sources', sourceOf),
    places: rowsOf('places', placeOf),
    metrics: rowsOf('metrics', metricOf),
    links: rowsOf('links', linkOf),
    boundaryChanges: rowsOf('boundary-changes', boundaryChangeOf),
  };
  return { ledger, tables, lineOf: (row) => lines.get(row) ?? 1, problems };
}

/** A file that is empty, or stops inside a line: how a download that broke off shows itself. */
function endProblems(name: TableName, text: string, table: RawTable): Problem[] {
  const at = { severity: 'error', file: fileOf(name), column: '' } as const;
  if (table.header.length === 0 || table.header[0] === '') {
    return [
      {
        ...at,
        rule: 'file-end',
        line: 1,
        message: 'The file is empty.',
        hint: 'Put the table back: a header row, then one row a line.',
      },
    ];
  }
  if (/[\r\n]$/.test(text)) return [];
  return [
    {
      ...at,
      rule: 'file-end',
      line: text.split(/\r\n?|\n/).length,
      message: 'The file stops in the middle of a line, so its end may be missing.',
      hint: 'Look whether the last row is whole, then end it with a line break.',
    },
  ];
}
