import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTables } from '../../../src/ledger/parse/parseLedger';
import { fileOf, TABLES, type TableName } from '../../../src/ledger/tables';
import type { Ledger } from '../../../src/ledger/types';
import { parseWithoutOutline } from '../../../src/places/parseWithoutOutline';
import type { Context, Outlines, WithoutOutline } from '../../../src/places/types';
import { syntheticLedger } from '../data/syntheticLedger';
import { syntheticOutlines } from '../data/syntheticOutlines';
import type { JoinCase } from './JoinCase';

/** What a join starts from, before anything that is measured. */
export interface JoinWorld {
  readonly ledger: Ledger;
  readonly outlines: Outlines;
  readonly context: Context;
  readonly withoutOutline: readonly WithoutOutline[];
}

/** @param folder of the atlas's own data */
export function joinWorld(of: JoinCase, folder: string): JoinWorld {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const context = JSON.parse(read('boundaries/context.geojson')) as Context;
  if (of !== 'real') {
    return {
      ledger: syntheticLedger(of.districts, of.claims),
      outlines: syntheticOutlines(of.districts),
      context,
      withoutOutline: [],
    };
  }
  const tables = Object.fromEntries(TABLES.map((table) => [table, read(fileOf(table))]));
  return {
    ledger: readTables({
      ...(tables as Record<TableName, string>),
      version: '2000-01-01',
    }).ledger,
    outlines: JSON.parse(read('boundaries/districts.geojson')) as Outlines,
    context,
    withoutOutline: parseWithoutOutline(read('boundaries/without-outline.csv')),
  };
}
