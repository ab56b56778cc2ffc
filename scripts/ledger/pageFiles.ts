import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packShapes } from '../../src/places/pack/packShapes';
import { parseWithoutOutline } from '../../src/places/parseWithoutOutline';
import { ledgerPacks } from './ledgerPacks';
import { readLedgerFiles } from './readLedgerFiles';

/** The files of the map, inside the data folder. */
export const OUTLINES = {
  districts: 'boundaries/districts.geojson',
  context: 'boundaries/context.geojson',
  towns: 'boundaries/without-outline.csv',
} as const;

/**
 * The files that the page loads in place of those of a data folder, by name: `ledger` whole,
 * `part-…` for each measure, `districts`, `context`, `without-outline`. All are JSON.
 */
export function pageFiles(folder: string): ReadonlyMap<string, string> {
  const { whole, parts } = ledgerPacks(readLedgerFiles(folder));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const shapes = (file: string) => JSON.stringify(packShapes(JSON.parse(read(file))));
  return new Map([
    ['ledger', whole],
    ...[...parts].map(([measure, text]) => [`part-${measure}`, text] as const),
    ['districts', shapes(OUTLINES.districts)],
    ['context', shapes(OUTLINES.context)],
    ['without-outline', JSON.stringify(parseWithoutOutline(read(OUTLINES.towns)))],
  ]);
}
