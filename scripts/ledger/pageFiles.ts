import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWithoutOutline } from '../../src/places/parseWithoutOutline';
import { ledgerPacks } from './ledgerPacks';
import { readLedgerFiles } from './readLedgerFiles';

/** Inside the data folder: the towns of districts without an outline. */
export const WITHOUT_OUTLINE = 'boundaries/without-outline.csv';

/**
 * The files that the page loads in place of the tables of a data folder, by name: `ledger` whole,
 * `part-…` for each measure, `without-outline`. All are JSON.
 */
export function pageFiles(folder: string): ReadonlyMap<string, string> {
  const { whole, parts } = ledgerPacks(readLedgerFiles(folder));
  const towns = readFileSync(path.join(folder, WITHOUT_OUTLINE), 'utf8');
  return new Map([
    ['ledger', whole],
    ...[...parts].map(([measure, text]) => [`part-${measure}`, text] as const),
    ['without-outline', JSON.stringify(parseWithoutOutline(towns))],
  ]);
}
