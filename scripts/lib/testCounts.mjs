import { readFile } from 'node:fs/promises';

/**
 * Tests that passed and failed; `unsteady` names those that failed and then passed when they were
 * tried again: they count as passed, and somebody should look at them.
 *
 * @typedef {{ passed: number, failed: number, unsteady: readonly string[] }} Counts
 */

/** A run that left no report did not get as far as testing: one failure. */
const noReport = { passed: 0, failed: 1, unsteady: [] };

/** @param {string} file */
async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}

/**
 * Tests that passed and failed, of Vitest's JSON report; a file that did not load is one failure.
 *
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function vitestCounts(file) {
  const report = await readReport(file);
  if (!report) return noReport;
  /** @type {readonly { status: string, assertionResults: readonly unknown[] }[]} */
  const suites = report.testResults;
  const broken = suites.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    unsteady: [],
  };
}

/**
 * Tests that passed and failed, of Playwright's JSON report; an error outside a test is one failure.
 *
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function playwrightCounts(file) {
  const report = await readReport(file);
  if (!report) return noReport;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + (report.errors?.length ?? 0),
    unsteady: unsteadyIn(report.suites),
  };
}

/**
 * @typedef {{ status: string, projectName: string }} Tried
 * @typedef {{ title: string, file: string, line: number, tests: readonly Tried[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/**
 * @param {readonly Suite[]} suites
 * @returns {readonly string[]} `[project] file:line title`
 */
function unsteadyIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'flaky')
        .map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`),
    ),
    ...unsteadyIn(suite.suites ?? []),
  ]);
}
