import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as prettier from 'prettier';
import type { Program, ViewFiles } from './interop/Program';
import { citationPrograms } from './interop/citations';
import { installPrograms } from './interop/install';
import { mapPrograms } from './interop/maps';
import { picturePrograms } from './interop/pictures';
import { readViews } from './interop/readViews';
import { tablePrograms } from './interop/tables';
import { writeExports } from './interop/writeExports';

/*
 * Opens every form of download of six views in four languages with the programs that people open them
 * with, and writes what became of them to docs/interop.md: `npm run interop`. Words behind the command
 * run only the programs whose names hold one of them, and write nothing: `npm run interop -- GDAL`.
 */

const TARGET = 'docs/interop.md';
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());

/** A row of the table: program, version, opened, right, what was looked at. */
type Row = readonly [string, string, string, string, string];

function tried(program: Program, views: readonly ViewFiles[], folder: string): Row {
  const { name, opens, checks } = program;
  const version = program.version();
  if (version === null) return [name, 'not to be had', '–', '–', `${opens}: ${checks}`];
  mkdirSync(folder, { recursive: true });
  const { opened, of, wrong } = program.faults(views, folder);
  for (const line of wrong) console.log(`  ${name}: ${line}`);
  const right = wrong.length === 0 ? 'yes' : `no: ${wrong.length} faults, as ${wrong[0]}`;
  return [name, version, `${opened} of ${of}`, right, `${opens}: ${checks}`];
}

async function document(rows: readonly Row[], date: string, views: number): Promise<string> {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const text = `# What other programs make of the downloads

Made by \`npm run interop\` on ${date}; change \`scripts/interop\`, not this file. Every form of download of
${views} views (six, in four languages each) was written by the functions that the page uses, and opened:

| program | version | opens | right | what was looked at |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}

What spreadsheets make of a CSV is in [spreadsheets.md](spreadsheets.md). A Shapefile keeps ten letters of a
name of a column and 254 of a text: no two of our columns have these in common, and \`named_in\` may be cut.
`;
  const options = await prettier.resolveConfig(TARGET);
  return prettier.format(text, { ...options, filepath: TARGET });
}

installPrograms();
const folder = mkdtempSync(path.join(tmpdir(), 'interop-'));
try {
  const views: ViewFiles[] = [];
  for (const view of readViews('data')) {
    const files = await writeExports(view, 'data', path.join(folder, 'files'));
    views.push({ name: view.name, lang: view.lang, files });
  }
  const programs = [
    ...tablePrograms,
    ...mapPrograms,
    ...picturePrograms,
    ...citationPrograms,
  ].filter(
    ({ name }) =>
      wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
  );
  const rows = programs.map((program, i) => {
    const row = tried(program, views, path.join(folder, String(i)));
    console.log(row.slice(0, 4).join(' · '));
    return row;
  });
  if (wanted.length === 0) {
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(TARGET, await document(rows, date, views.length));
  }
  // What is not there is no fault; what opens our files wrongly is.
  if (rows.some(([, , , right]) => right.startsWith('no'))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
