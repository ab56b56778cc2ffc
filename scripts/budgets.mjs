/**
 * `npm run budgets`: weighs the built site as a reader's browser receives it (kB of 1000 bytes,
 * brotli) against budgets.json, and fails when a budget is passed or a file belongs to no part.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { partOf } from './lib/partOf.mjs';
import { projectRoot } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

const dist = path.join(projectRoot, 'dist');
const compress = promisify(brotliCompress);
const alreadyCompressed = /\.(woff2|png)$/;

/** @typedef {{ file: string, part: string | null, bytes: number }} Weight */
/** @typedef {{ name: string, limit: number, aim?: number, of: readonly string[] }} Budget */

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
/** @param {readonly Weight[]} weights */
const total = (weights) => weights.reduce((sum, { bytes }) => sum + bytes, 0);

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
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(dist, path.join(entry.path, entry.name)).replaceAll(path.sep, '/'),
    );
  return Promise.all(
    files.map(async (file) => {
      const body = await readFile(path.join(dist, file));
      const bytes = alreadyCompressed.test(file) ? body.length : (await compress(body)).length;
      return { file, part: partOf(file, parts), bytes };
    }),
  );
}

await runMain(async () => {
  /** @type {{ parts: Record<string, readonly string[]>, budgets: readonly Budget[] }} */
  const { parts, budgets } = JSON.parse(
    await readFile(path.join(projectRoot, 'budgets.json'), 'utf8'),
  );
  const site = await weighSite(parts);

  for (const part of Object.keys(parts)) {
    const files = site.filter((weight) => weight.part === part);
    say(`${kilobytes(total(files))} kB  ${part}`);
    for (const { file, bytes } of files.toSorted((a, b) => b.bytes - a.bytes)) {
      say(`           ${kilobytes(bytes)}  ${file}`);
    }
  }

  say('');
  const over = budgets.filter(({ name, limit, aim, of }) => {
    const bytes = total(site.filter(({ part }) => part !== null && of.includes(part)));
    const fits = bytes <= limit * 1000;
    const wish = aim === undefined ? '' : ` (aim ${aim})`;
    say(`${kilobytes(bytes)} of ${limit} kB  ${name}${wish}${fits ? '' : '  OVER'}`);
    return !fits;
  });
  const homeless = site.filter(({ part }) => part === null).map(({ file }) => file);

  const faults = [
    ...over.map(({ name, limit }) => `"${name}" is over its budget of ${limit} kB.`),
    ...homeless.map(
      (file) => `${file} belongs to no part of budgets.json: say there what it is for.`,
    ),
  ];
  if (faults.length > 0) throw new PlainError(faults.join('\n'));
});
