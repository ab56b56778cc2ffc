import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number }} Counts */

/** A run that left no report did not get as far as testing: one failure. */
const noReport = { passed: 0, failed: 1 };

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
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
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
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) };
}
