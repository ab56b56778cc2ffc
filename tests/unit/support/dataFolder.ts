import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTextFile, readDataFolder } from '../../../scripts/ledger/readDataFolder';
import type { DataFolder } from '../../../src/ledger/check/DataFolder';
import { CHECKED_FILES } from '../../../src/ledger/check/checkLedger';
import { translationFiles } from '../../../src/ledger/check/checkTranslations';
import { parseDataPackage } from '../../../src/ledger/check/dataPackage';
import { fileOf, TABLES, type LedgerFiles, type TableName } from '../../../src/ledger/tables';

export const DATA = fileURLToPath(new URL('../../../data', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../../fixtures/ledger', import.meta.url));

const read = (path: string): string => readFileSync(path, 'utf8');

/** The data folder of the project, all of it that is text. */
export const realFolder = (): DataFolder => readDataFolder(DATA);

/** The small valid ledger of the fixtures, with the files of `overlay` laid over it. */
export function fixtureFolder(overlay = 'base', without: readonly string[] = []): DataFolder {
  const site = [`${FIXTURES}/${overlay}`, `${FIXTURES}/base`]
    .map((at) => `${at}/site.json`)
    .find((file) => existsSync(file));
  const translations = translationFiles(site === undefined ? null : read(site));
  const extra = existsSync(`${FIXTURES}/${overlay}`)
    ? readdirSync(`${FIXTURES}/${overlay}`, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => isTextFile(file) && file !== 'expected.json')
    : [];
  return new Map(
    [...new Set([...CHECKED_FILES, ...translations, ...extra])].map((file) => {
      if (without.includes(file)) return [file, null];
      const candidates = [`${FIXTURES}/${overlay}`, `${FIXTURES}/base`, DATA];
      const folder = candidates.find((candidate) => existsSync(`${candidate}/${file}`));
      return [file, folder === undefined ? null : read(`${folder}/${file}`)];
    }),
  );
}

/** The tables of a folder as the parser takes them. */
export function ledgerFiles(folder: DataFolder): LedgerFiles {
  const texts = Object.fromEntries(
    TABLES.map((name) => [name, folder.get(fileOf(name)) ?? '']),
  ) as Record<TableName, string>;
  const { version } = parseDataPackage(JSON.parse(folder.get('datapackage.json') ?? ''));
  return { ...texts, version };
}
