/**
 * `npm run notices`: copies the notices that the build wrote to THIRD-PARTY-NOTICES.md.
 * `--check`: says instead whether the committed file is the same (run after a build).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { PlainError, runMain, say } from './lib/say.mjs';

const built = 'dist/third-party-notices.txt';
const committed = 'THIRD-PARTY-NOTICES.md';

await runMain(async () => {
  const current = await readFile(built, 'utf8').catch(() => {
    throw new PlainError(`${built} is not there: run "npm run build" first.`);
  });
  if (!process.argv.includes('--check')) {
    await writeFile(committed, current);
    say(`Wrote ${committed}.`);
    return;
  }
  const known = await readFile(committed, 'utf8').catch(() => '');
  if (known !== current) {
    throw new PlainError(
      `${committed} is not what ships. Run "npm run build && npm run notices" and commit the file.`,
    );
  }
  say(`${committed} names all that ships.`);
});
