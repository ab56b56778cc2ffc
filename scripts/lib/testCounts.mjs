import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/**
 * Tests that passed and failed; `unsteady` names those that failed and then passed when they were
 * tried again: they count as passed, and somebody should look at them. `complaints` say of each test
 * that failed or was unsteady what it met first.
 *
 * @typedef {{
 *   passed: number,
 *   failed: number,
 *   unsteady: readonly string[],
 *   complaints: readonly string[],
 * }} Counts
 */

/** A run that left no report did not get as far as testing: one failure. */
const noReport = { passed: 0, failed: 1, unsteady: [], complaints: [] };

/** Enough to know what went wrong, in lines: a long list is as telling after its beginning. */
const COMPLAINT_LINES = 20;

/**
 * @param {string} name
 * @param {string} message as for a terminal
 */
function complaint(name, message) {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, COMPLAINT_LINES);
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** @param {string} file */
async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} VitestTest
 * @typedef {{
 *   name: string,
 *   status: string,
 *   message: string,
 *   assertionResults: readonly VitestTest[],
 * }} VitestFile
 */

/**
 * Tests that passed and failed, of Vitest's JSON report; a file that did not load is one failure.
 *
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function vitestCounts(file) {
  const report = await readReport(file);
  if (!report) return noReport;
  /** @type {readonly VitestFile[]} */
  const suites = report.testResults;
  const broken = suites.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    unsteady: [],
    complaints: [
      ...broken.map(({ name, message }) => complaint(name, message)),
      ...suites.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) =>
            complaint(`${name} ${fullName}`, failureMessages[0] ?? ''),
          ),
      ),
    ],
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
  /** @type {readonly PlaywrightError[]} */
  const outside = report.errors ?? [];
  const tried = testsIn(report.suites);
  return {
    passed: expected + flaky,
    failed: unexpected + outside.length,
    unsteady: tried.filter(({ status }) => status === 'flaky').map(({ name }) => name),
    complaints: [
      ...outside.map(({ message }) => complaint('outside a test', message)),
      ...tried
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ name, message }) => complaint(name, message)),
    ],
  };
}

/**
 * @typedef {{ message: string }} PlaywrightError
 * @typedef {{
 *   status: string,
 *   projectName: string,
 *   results: readonly { errors: readonly PlaywrightError[] }[],
 * }} Tried
 * @typedef {{ title: string, file: string, line: number, tests: readonly Tried[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/**
 * @param {readonly Suite[]} suites
 * @returns {readonly { name: string, status: string, message: string }[]} `[project] file:line title`,
 *   and the first that went wrong
 */
function testsIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests.map(({ status, projectName, results }) => ({
        name: `[${projectName}] ${file}:${line} ${title}`,
        status,
        message: results.flatMap(({ errors }) => errors)[0]?.message ?? '',
      })),
    ),
    ...testsIn(suite.suites ?? []),
  ]);
}
