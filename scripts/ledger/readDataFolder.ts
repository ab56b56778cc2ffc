import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKED_FILES, type DataFolder } from '../../src/ledger/check/checkLedger';

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the check reports a file that is not there
  }
}

/** Reads the files of a data folder that the check looks at. */
export function readDataFolder(folder: string): DataFolder {
  return new Map(CHECKED_FILES.map((file) => [file, textOf(join(folder, file))]));
}
