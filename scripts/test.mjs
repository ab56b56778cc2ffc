/**
 * `npm test`: installs what is missing and checks everything, in order. The last line is
 * `N passed, N failed`: unit and browser tests, and each other step that failed as one failure. A browser
 * test that failed and passed at the second try counts as passed, and is named as unsteady above it.
 * `npm run test:all` (--all) adds the long browser tests, marked @long, the long walks in other engines,
 * Lighthouse, and all versions of Node.
 */
import { mkdir, rm } from 'node:fs/promises';
import { ensureBrowser } from './lib/ensureBrowser.mjs';
import { ensureEngines } from './lib/ensureEngines.mjs';
import { ensureInstalled } from './lib/ensureInstalled.mjs';
import { ensureNginx } from './lib/ensureNginx.mjs';
import { ensureNode } from './lib/ensureNode.mjs';
import { runCommand } from './lib/runCommand.mjs';
import { runMain, say } from './lib/say.mjs';
import { playwrightCounts, vitestCounts } from './lib/testCounts.mjs';

const reports = {
  unit: '.cache/unit.json',
  browser: '.cache/browser.json',
  engines: '.cache/engines.json',
};
const all = process.argv.includes('--all');

/**
 * @typedef {import('./lib/testCounts.mjs').Counts} Counts
 * @typedef {{ name: string, command: readonly [string, ...string[]], counts?: () => Promise<Counts> }} Step
 * @typedef {{ name: string, ok: boolean, time: string, tests: Counts | null, tail: string }} Result
 */

/** @type {(name: string, ...args: string[]) => [string, ...string[]]} */
const npmRun = (name, ...args) => ['npm', 'run', '--silent', name, ...args];

const build = { name: 'build', command: npmRun('build') };

/** What needs nothing of each other, and nothing of the build. */
const checks = [
  { name: 'ledger', command: npmRun('check') },
  { name: 'types', command: npmRun('types') },
  { name: 'lint', command: npmRun('lint') },
  { name: 'format', command: npmRun('format:check') },
  { name: 'import directions', command: npmRun('imports') },
];

const unitTests = {
  name: 'unit tests',
  command: npmRun(
    'unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.unit}`,
  ),
  counts: () => vitestCounts(reports.unit),
};

/** Less what takes long. */
const shortRun = ['--project=engine', '--project=page', '--project=svg', '--grep-invert=@long'];

/** What reads the files of the built site, on one core. */
const onBuiltFiles = [
  { name: 'third-party notices', command: npmRun('notices', '--', '--check') },
  { name: 'size budgets', command: npmRun('budgets') },
];

/** What walks through the built site. */
const onBuiltSite = [
  {
    name: 'browser tests',
    // What fails is tried once more: a browser on a busy machine has bad moments. The summary names it.
    command: npmRun('e2e', '--', '--retries=1', ...(all ? [] : shortRun)),
    counts: () => playwrightCounts(reports.browser),
  },
  {
    name: 'walks in Firefox and WebKit',
    command: npmRun(
      'engines',
      '--',
      ...(all ? [] : ['tests/engines/short']),
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${reports.engines}`,
    ),
    counts: () => vitestCounts(reports.engines),
  },
  ...(all ? [{ name: 'Lighthouse', command: npmRun('lighthouse', '--', '--quick') }] : []),
  ...(all ? [{ name: 'versions of Node', command: npmRun('nodes') }] : []),
];

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs one step and tells how it went; a quiet one shows its output only if it fails.
 *
 * @param {Step} step
 * @param {{ quiet: boolean }} options
 * @returns {Promise<Result>}
 */
async function run({ name, command, counts }, { quiet }) {
  if (!quiet) say(`\n── ${name}`);
  const started = performance.now();
  const { code, output } = await runCommand(command, {
    quiet,
    env: { REPORT_BROWSER: reports.browser },
  });
  const time = seconds(performance.now() - started);
  if (quiet) {
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${time})`);
    if (code !== 0) say(`\n${output.trim()}\n`);
  }
  const tests = counts ? await counts() : null;
  return {
    name,
    ok: code === 0,
    time,
    tests,
    tail: output.trim().split('\n').slice(-20).join('\n'),
  };
}

/**
 * @param {readonly Result[]} results
 * @param {string} total
 * @param {readonly string[]} untried engines that could not be had
 */
function summarise(results, total, untried) {
  // Again, at the end: many logs are read from there, and keep no more.
  for (const { name, ok, tests, tail } of results) {
    if (tests) for (const words of tests.complaints) say(`\n${words}`);
    else if (!ok) say(`\n${name}\n${tail}`);
  }
  say(`\n── summary (${total} in all)`);
  for (const { name, ok, time, tests } of results) {
    const detail = tests ? `: ${tests.passed} passed, ${tests.failed} failed` : '';
    say(`${ok ? 'ok    ' : 'FAILED'} ${name}${detail} (${time})`);
  }
  for (const name of results.flatMap(({ tests }) => tests?.unsteady ?? [])) {
    say(`unsteady: ${name} (failed, then passed)`);
  }
  for (const engine of untried)
    say(`not tried: ${engine} (it could not be installed, see the top)`);
  const passed = results.reduce((sum, { tests }) => sum + (tests?.passed ?? 0), 0);
  const failed = results.reduce(
    (sum, { ok, tests }) => sum + (ok ? 0 : Math.max(tests?.failed ?? 0, 1)),
    0,
  );
  say(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await runMain(async () => {
  const started = performance.now();
  ensureNode();
  // Only now: a Node that is too old does not know what it imports.
  const { readOptions } = await import('./lib/readOptions.mjs');
  readOptions({ all: { type: 'boolean' } }, 'npm test, or npm run test:all');
  await ensureInstalled();
  await ensureBrowser();
  await ensureNginx();
  const untried = await ensureEngines();
  await rm('.cache', { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });

  say('\n── checks and build');
  // The build keeps one core busy for longer than the checks take the other.
  const building = run(build, { quiet: true }).then(async (built) => {
    // Beside the unit tests too, if they are not done yet.
    const files = built.ok ? onBuiltFiles.map((step) => run(step, { quiet: true })) : [];
    return [built, ...(await Promise.all(files))];
  });
  const results = await Promise.all(checks.map((step) => run(step, { quiet: true })));
  results.push(await run(unitTests, { quiet: false }));
  const built = await building;
  results.unshift(...built);

  if (built[0]?.ok) {
    for (const step of onBuiltSite) results.push(await run(step, { quiet: false }));
  } else {
    say('\nThe site could not be built, so what needs it was not run.');
  }
  summarise(results, seconds(performance.now() - started), untried);
});
