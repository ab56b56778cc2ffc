/**
 * `npm run bench`: how fast the join, the scene and the built page are, beside the least that a bare map
 * and a bare SVG can do and beside what Leaflet and ECharts do, and what Lighthouse's phone makes of it.
 * Prints tables and writes a JSON file. Nothing fails for a number. What each number means: docs/bench.md.
 *
 *   npm run bench -- [--only node|browser] [--runs 5] [--sizes 5000] [--quick] [--site dist]
 *                    [--compare <commit>] [--readme] [--out bench-results]
 *
 * `--quick`: one run of the smallest of everything, to see that the bench itself works.
 * `--site`: a folder with the built site; without it the site is built anew.
 * `--compare`: builds the site of that commit too, and measures both builds in turn.
 * `--readme`: writes what a whole run found into README.md.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { launchBrowser, webglOf } from '../tests/bench/browser/launchBrowser';
import { runBrowser } from '../tests/bench/browser/runBrowser';
import { realPage } from '../tests/bench/data/realPage';
import type { JoinCase } from '../tests/bench/node/JoinCase';
import { runJoins } from '../tests/bench/node/runJoins';
import { aimsFor } from '../tests/bench/report/aims';
import { comparison } from '../tests/bench/report/comparison';
import { describeMachine, type Machine } from '../tests/bench/report/describeMachine';
import type { Measured } from '../tests/bench/report/Measured';
import { outcomeOf } from '../tests/bench/report/outcomeOf';
import { withBenchBlock, type Found } from '../tests/bench/report/readmeBlock';
import { reportText } from '../tests/bench/report/reportText';
import { spreadOf } from '../tests/bench/report/spreadOf';
import { buildCommit, type CommitBuild } from './bench/buildCommit';
import { runCommand } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

/** What is built for the bench; not committed. */
const FOLDER = path.resolve('.cache/bench');

/** Three ledgers of one size of map show what the number of claims alone costs. */
const JOINS: readonly JoinCase[] = [
  'real',
  { districts: 76, claims: 1_000 },
  { districts: 76, claims: 100_000 },
  { districts: 76, claims: 500_000 },
  { districts: 5_000, claims: 100_000 },
  { districts: 50_000, claims: 500_000 },
];

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      runs: { type: 'string', default: '5' },
      sizes: { type: 'string', default: '5000' },
      quick: { type: 'boolean', default: false },
      site: { type: 'string' },
      compare: { type: 'string' },
      readme: { type: 'boolean', default: false },
      out: { type: 'string', default: 'bench-results' },
    },
  });
  const { only, quick } = values;
  const runs = quick ? 1 : Number(values.runs);
  const sizes = quick ? [] : values.sizes.split(',').filter(Boolean).map(Number);
  const numbers = [runs, ...sizes];
  if (numbers.some((each) => !Number.isInteger(each) || each < 1)) {
    throw new PlainError('--runs and --sizes take whole numbers from 1 on.');
  }
  if (only !== undefined && only !== 'node' && only !== 'browser') {
    throw new PlainError('--only takes "node" or "browser".');
  }
  if (values.readme && (quick || only !== undefined)) {
    throw new PlainError('--readme takes a whole run: without --quick and --only.');
  }

  const measured: Measured[] = [];
  const failures: string[] = [];
  if (only !== 'browser') {
    const joins = quick ? JOINS.slice(0, 2) : JOINS;
    measured.push(...(await runJoins(joins, runs, path.join(FOLDER, 'node'), say)));
  }
  let seen: Pick<Machine, 'browser' | 'webgl'> = { browser: null, webgl: null };
  let before: CommitBuild | null = null;
  if (only !== 'node') {
    if (values.compare !== undefined) before = await buildCommit(values.compare, FOLDER, say);
    const site = values.site ?? (await buildSite());
    const browser = await launchBrowser();
    try {
      seen = { browser: `Chromium ${browser.version()}`, webgl: await webglOf(browser) };
      const folder = path.join(FOLDER, 'floors');
      const found = await runBrowser(
        browser,
        {
          site,
          real: realPage('data'),
          before: before?.site ?? null,
          sizes,
          runs,
          quick,
          folder,
        },
        say,
      );
      measured.push(...found.measured);
      failures.push(...found.failures);
    } finally {
      await browser.close();
    }
  }

  const machine = describeMachine(seen);
  const outcomes = aimsFor([76, ...sizes]).flatMap((aim) => outcomeOf(aim, measured) ?? []);
  say(`\n${reportText(machine, measured, outcomes)}\n`);
  for (const failure of failures) say(`Not measured: ${failure}`);
  const at = new Date().toISOString();
  const found = { date: at.slice(0, 10), runs, machine, measured, outcomes };
  const comparedWith = before?.commit ?? null;
  say(await writeReport(values.out, at, { ...found, failures, comparedWith }));
  if (values.readme) await writeReadme(found);
});

async function writeReadme(found: Found): Promise<void> {
  const file = path.resolve('README.md');
  const text = withBenchBlock(await readFile(file, 'utf8'), found);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  say('Wrote its table into README.md.');
}

async function buildSite(): Promise<string> {
  const folder = path.join(FOLDER, 'site');
  say('Building the site …');
  const { code, output } = await runCommand(
    ['npm', 'run', 'build', '--', '--outDir', folder, '--emptyOutDir'],
    { quiet: true },
  );
  if (code !== 0) throw new PlainError(`The site could not be built.\n${output}`);
  return folder;
}

interface Report extends Found {
  readonly failures: readonly string[];
  /** The commit whose build was measured beside this one. */
  readonly comparedWith: string | null;
}

/** @returns path of the file */
async function writeReport(
  folder: string,
  at: string,
  { measured, ...rest }: Report,
): Promise<string> {
  const file = path.join(folder, `bench-${at.replaceAll(/[:.]/g, '-')}.json`);
  const results = measured.map((each) => ({ ...each, ...spreadOf(each.values) }));
  const report = { at, ...rest, compared: comparison(measured), measured: results };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}
