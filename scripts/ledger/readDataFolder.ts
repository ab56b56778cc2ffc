import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CHECKED_FILES } from '../../src/ledger/check/checkLedger';
import type { DataFolder } from '../../src/ledger/check/DataFolder';
import { translationFiles } from '../../src/ledger/check/checkTranslations';

/** What is text in a data folder; what else a system or a program leaves there is not looked at. */
const TEXT = /(^|[\\/])(LICENSE|[^\\/.~][^\\/]*\.(csv|json|geojson|md|txt))$/;

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // the check reports a file that is not there
  }
}

/** Whether a file of the data folder, by its path there, is one that the check reads. */
export function isTextFile(path: string): boolean {
  return TEXT.test(path);
}

/** Reads all that is text in a data folder; null for a file that the check needs and that is not there. */
export function readDataFolder(folder: string): DataFolder {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isTextFile)
    .map((file) => file.replaceAll(sep, '/'))
    .toSorted();
  const needed = [...CHECKED_FILES, ...translationFiles(textOf(join(folder, 'site.json')))];
  return new Map(
    [...new Set([...needed, ...there])].map((file) => [file, textOf(join(folder, file))]),
  );
}
