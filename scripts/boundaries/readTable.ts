import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Named } from '../../src/places/types';

const FOLDER = new URL('../../data/boundaries/', import.meta.url);

/** Address of a file in data/boundaries. */
export function boundaryFile(name: string): URL {
  return new URL(name, FOLDER);
}

/**
 * The columns `name_xx` of a row, a language each: English first, the others in the order of the file.
 */
export function namesIn(row: Readonly<Record<string, string>>): Named {
  const names = Object.entries(row).filter(([column]) => column.startsWith('name_'));
  return { name_en: row['name_en'] ?? '', ...Object.fromEntries(names) };
}

/** Rows of a table in data/boundaries, by column. Throws where the text is not a CSV table. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(boundaryFile(name), 'utf8').trimEnd();
  const { data, errors } = Papa.parse<Record<Column, string>>(text, {
    header: true,
    delimiter: ',',
  });
  const [fault] = errors;
  if (fault) throw new Error(`${name}, row ${fault.row ?? 0}: ${fault.message}`);
  return data;
}
