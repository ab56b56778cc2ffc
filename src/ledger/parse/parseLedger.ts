import type { LedgerFiles } from '../LedgerFiles';
import type { Problem } from '../Problem';
import type { Ledger } from '../types';
import { readTables } from './readTables';

/**
 * Turns the text of the six tables into a Ledger. Never throws and drops nothing silently: a row
 * that cannot be read is named in `problems` with file, line and column, and the others go on.
 * Takes time in proportion to the text. The rules of src/ledger/check are not part of it.
 */
export function parseLedger(files: LedgerFiles): {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
} {
  const { ledger, problems } = readTables(files);
  return { ledger, problems };
}
