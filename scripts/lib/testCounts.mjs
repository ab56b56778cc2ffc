import { readFile } from 'node:fs/promises';

/** A run that left no report did not get as far as testing: one failure. */
const noReport = { passed: 0, failed: 1 };

async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}

/** Tests that passed and failed, of Vitest's JSON report; a file that did not load is one failure. */
export async function vitestCounts(file) {
  const report = await readReport(file);
  if (!report) return noReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Tests that passed and failed, of Playwright's JSON report; an error outside a test is one failure. */
export async function playwrightCounts(file) {
  const report = await readReport(file);
  if (!report) return noReport;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) };
}
