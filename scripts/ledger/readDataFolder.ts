import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKED_FILES, type DataFolder } from '../../src/ledger/check/checkLedger';
import { OUTLINE_FILES } from '../../src/ledger/check/outlineNameGaps';
import { translationFiles } from '../../src/ledger/check/translationFiles';

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the check reports a file that is not there
  }
}

/** Reads the files of a data folder that the check looks at. */
export function readDataFolder(folder: string): DataFolder {
  const read = (file: string) => [file, textOf(join(folder, file))] as const;
  return new Map([
    ...CHECKED_FILES.map(read),
    ...OUTLINE_FILES.map(read),
    ...translationFiles(textOf(join(folder, 'site.json'))).map(read),
  ]);
}
