import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';

const run = promisify(execFile);
const MINUTES = 60_000;

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  readonly kind: 'float' | 'date' | 'string' | 'percentage' | 'time' | 'boolean';
  /** Of a number as written in the file, of a date in ISO form, of a text the text. */
  readonly value: string;
}

/** What LibreOffice on this machine is called; null where it is not installed. */
export async function officeVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('soffice', ['--version'], { timeout: 2 * MINUTES });
    return stdout.trim();
  } catch {
    return null;
  }
}

/**
 * Opens a file as somebody does whose computer speaks another language, and reads what the program
 * made of each cell: by sheet, row and column.
 * @param locale of the computer, as `az-AZ`
 * @param lcid the same as the number by which the program asks for the language of a CSV
 */
export async function openedIn(
  file: string,
  {
    locale,
    lcid,
    folder,
  }: { readonly locale: string; readonly lcid: number; readonly folder: string },
): Promise<readonly (readonly (readonly (OfficeCell | null)[])[])[]> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );
  await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      // Comma, quotation mark, UTF-8, from the first line, the language, special numbers found.
      ...(file.endsWith('.csv') ? [`--infilter=CSV:44,34,76,1,,${lcid},false,true`] : []),
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { timeout: 3 * MINUTES },
  );
  return cellsOf(await readFile(path.join(folder, `${path.parse(file).name}.fods`), 'utf8'));
}

/** The cells of a flat OpenDocument spreadsheet. */
function cellsOf(text: string): readonly (readonly (readonly (OfficeCell | null)[])[])[] {
  const sheets: (OfficeCell | null)[][][] = [];
  let cell: { kind: string; value: string | undefined; repeated: number } | null = null;
  let words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') sheets.push([]);
    else if (name === 'table:table-row') sheets.at(-1)?.push([]);
    else if (name === 'table:table-cell') {
      cell = {
        kind: attributes['office:value-type'] ?? '',
        value: attributes['office:value'] ?? attributes['office:date-value'],
        repeated: Number(attributes['table:number-columns-repeated'] ?? 1),
      };
      words = [];
    }
  });
  parser.on('text', (part) => {
    if (cell !== null) words.push(part);
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'table:table-cell' || cell === null) return;
    const { kind, value, repeated } = cell;
    const read =
      kind === ''
        ? null
        : { kind: kind as OfficeCell['kind'], value: value ?? words.join('').trim() };
    // The rest of a row, up to the last column that there is, is one cell.
    if (repeated < 1000)
      sheets
        .at(-1)
        ?.at(-1)
        ?.push(...Array.from({ length: repeated }, () => read));
    cell = null;
  });
  parser.write(text).close();
  return sheets;
}
