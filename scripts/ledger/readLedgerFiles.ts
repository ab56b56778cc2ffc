import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDataPackage } from '../../src/ledger/check/dataPackage';
import { fileOf, TABLES, type LedgerFiles, type TableName } from '../../src/ledger/tables';

/** The tables of a data folder as the parser takes them. Throws where a file is missing. */
export function readLedgerFiles(folder: string): LedgerFiles {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const texts = Object.fromEntries(
    TABLES.map((table) => [table, read(fileOf(table))]),
  ) as Record<TableName, string>;
  return { ...texts, version: parseDataPackage(JSON.parse(read('datapackage.json'))).version };
}
