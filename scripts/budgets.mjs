/**
 * `npm run budgets`: weighs the built site as a reader's browser receives it (kB of 1000 bytes,
 * brotli) against budgets.json, and fails when a budget is passed or a file belongs to no part.
 *
 * `{language}` in a pattern stands for each language of data/site.json but the first.
 *
 * Which scripts come first and which later is read from the page and its scripts; budgets.json says
 * by their names what the other files are for.
 */
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { pageFilesOf } from './lib/pageFilesOf.mjs';
import { partOf } from './lib/partOf.mjs';
import { projectRoot } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';
import { scriptsOf } from './lib/scriptsOf.mjs';

const dist = path.resolve(projectRoot, process.argv[2] ?? 'dist');
const compress = promisify(brotliCompress);
const alreadyCompressed = /\.(woff2|png)$/;

const PAGE = 'page and styles';
const FIRST = 'scripts of the first view';
const LATER = 'scripts that come later';

/** @typedef {{ file: string, part: string | null, bytes: number }} Weight */
/** @typedef {{ name: string, limit: number, aim?: number, of: readonly string[] }} Budget */
/**
 * @typedef {object} Budgets
 * @property {Record<string, readonly string[]>} parts files by patterns of their names
 * @property {readonly string[]} oneOf parts of which a visit takes one file: the largest counts
 * @property {readonly Budget[]} budgets
 */

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
/** @param {readonly Weight[]} weights */
const total = (weights) => weights.reduce((sum, { bytes }) => sum + bytes, 0);
/** @param {readonly Weight[]} weights */
const largest = (weights) => Math.max(0, ...weights.map(({ bytes }) => bytes));

/**
 * What each file of the site is for; null: nobody says.
 *
 * @param {Record<string, readonly string[]>} parts
 * @returns {(file: string) => string | null}
 */
function partsOfSite(parts) {
  /** @param {string} file */
  const read = (file) => readFileSync(path.join(dist, file), 'utf8');
  const { scripts, styles } = pageFilesOf(read('index.html'));
  const { first, later } = scriptsOf(scripts, read);
  return (file) => {
    if (file === 'index.html' || styles.includes(file)) return PAGE;
    if (first.has(file)) return FIRST;
    return partOf(file, parts) ?? (later.has(file) ? LATER : null);
  };
}

/**
 * Every file of the site with its part and the bytes that travel for it.
 *
 * @param {Record<string, readonly string[]>} parts
 * @returns {Promise<readonly Weight[]>}
 */
async function weighSite(parts) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => {
    throw new PlainError('There is no built site in dist: run "npm run build" first.');
  });
  const files = entries
    // What the build compresses ahead is the same again (scripts/vite/precompressPlugin.ts).
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) =>
      path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    );
  const partIn = partsOfSite(parts);
  return Promise.all(
    files.map(async (file) => {
      const body = await readFile(path.join(dist, file));
      const bytes = alreadyCompressed.test(file) ? body.length : (await compress(body)).length;
      return { file, part: partIn(file), bytes };
    }),
  );
}

/**
 * The parts with a pattern for each language of the site but the first in place of `{language}`.
 *
 * @param {Record<string, readonly string[]>} parts
 */
async function inEachLanguage(parts) {
  /** @type {{ languages: readonly string[] }} */
  const { languages } = JSON.parse(
    await readFile(path.join(projectRoot, 'data/site.json'), 'utf8'),
  );
  /** @param {string} pattern */
  const spread = (pattern) =>
    pattern.includes('{language}')
      ? languages.slice(1).map((language) => pattern.replace('{language}', language))
      : [pattern];
  return Object.fromEntries(
    Object.entries(parts).map(([name, patterns]) => [name, patterns.flatMap(spread)]),
  );
}

await runMain(async () => {
  /** @type {Budgets} */
  const { parts, oneOf, budgets } = JSON.parse(
    await readFile(path.join(projectRoot, 'budgets.json'), 'utf8'),
  );
  const site = await weighSite(await inEachLanguage(parts));
  /** @param {string} name */
  const filesOf = (name) => site.filter(({ part }) => part === name);
  /** @param {string} name */
  const weightOf = (name) => (oneOf.includes(name) ? largest : total)(filesOf(name));

  for (const part of [PAGE, FIRST, LATER, ...Object.keys(parts)]) {
    const note = oneOf.includes(part) ? ' (the largest; a visit takes one)' : '';
    say(`${kilobytes(weightOf(part))} kB  ${part}${note}`);
    for (const { file, bytes } of filesOf(part).toSorted((a, b) => b.bytes - a.bytes)) {
      say(`           ${kilobytes(bytes)}  ${file}`);
    }
  }

  say('');
  const over = budgets.filter(({ name, limit, aim, of }) => {
    const bytes = of.reduce((sum, part) => sum + weightOf(part), 0);
    const fits = bytes <= limit * 1000;
    const wish = aim === undefined ? '' : ` (aim ${aim})`;
    say(`${kilobytes(bytes)} of ${limit} kB  ${name}${wish}${fits ? '' : '  OVER'}`);
    return !fits;
  });
  const homeless = site.filter(({ part }) => part === null).map(({ file }) => file);
  const empty = [...new Set(budgets.flatMap(({ of }) => of))].filter(
    (part) => filesOf(part).length === 0,
  );

  const faults = [
    ...over.map(({ name, limit }) => `"${name}" is over its budget of ${limit} kB.`),
    ...homeless.map(
      (file) => `${file} belongs to no part of budgets.json: say there what it is for.`,
    ),
    ...empty.map(
      (part) => `"${part}" has no file: a name has changed, or a part is not loaded.`,
    ),
  ];
  if (faults.length > 0) throw new PlainError(faults.join('\n'));
});
