import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTables } from '../../../src/ledger/parse/parseLedger';
import { fileOf, TABLES, type TableName } from '../../../src/ledger/tables';
import type { Outlines } from '../../../src/places/types';
import type { PageWorld } from './pageWorld';

/** The atlas's own data, and the view that its page is built with. */
export function realPage(folder: string): PageWorld {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const tables = Object.fromEntries(TABLES.map((table) => [table, read(fileOf(table))]));
  const { defaultMeasure } = JSON.parse(read('site.json')) as { defaultMeasure: string };
  return {
    ledger: readTables({
      ...(tables as Record<TableName, string>),
      version: '2000-01-01',
    }).ledger,
    outlines: JSON.parse(read('boundaries/districts.geojson')) as Outlines,
    measure: defaultMeasure,
    query: '',
  };
}
