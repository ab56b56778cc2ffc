import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTables } from '../../src/ledger/parse/parseLedger';
import { outlineNames } from '../../src/places/names';
import { packShapes } from '../../src/places/shapePack';
import { parseWithoutOutline } from '../../src/places/parseWithoutOutline';
import type { Outlines } from '../../src/places/types';
import { ledgerPacks } from './ledgerPacks';
import { readLedgerFiles } from './readLedgerFiles';
import { walkOf } from './walkOf';

/** The files of the map, inside the data folder. */
export const OUTLINES = {
  districts: 'boundaries/districts.geojson',
  context: 'boundaries/context.geojson',
  towns: 'boundaries/without-outline.csv',
} as const;

/**
 * The files that the page loads in place of those of a data folder, by name: `ledger` whole,
 * `part-…` for each measure, `districts` with the walk over them, `context`, `without-outline`. All
 * are JSON.
 */
export function pageFiles(folder: string): ReadonlyMap<string, string> {
  const files = readLedgerFiles(folder);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const outlines = JSON.parse(read(OUTLINES.districts)) as Outlines;
  const outlined = new Map(
    outlines.features.map((outline) => [outline.properties.id, outlineNames(outline)]),
  );
  const { whole, parts } = ledgerPacks(files, outlined);
  const without = parseWithoutOutline(read(OUTLINES.towns));
  const walk = walkOf(readTables(files).ledger, outlines, without);
  return new Map([
    ['ledger', whole],
    ...[...parts].map(([measure, text]) => [`part-${measure}`, text] as const),
    ['districts', JSON.stringify({ ...packShapes(outlines), walk })],
    ['context', JSON.stringify(packShapes(JSON.parse(read(OUTLINES.context))))],
    ['without-outline', JSON.stringify(without)],
  ]);
}
