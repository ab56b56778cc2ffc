import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../../scripts/lib/testCounts.mjs';

describe('counts of tests', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (content: object) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

  it('counts a test file that did not load as a failure', async () => {
    const file = report({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    });
    expect(await vitestCounts(file)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts browser tests, and what went wrong outside of them', async () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 0 }, errors: [{}] });
    expect(await playwrightCounts(file)).toEqual({ passed: 5, failed: 2 });
  });

  it('a run without a report is a failure', async () => {
    expect(await vitestCounts(path.join(folder, 'none'))).toEqual({ passed: 0, failed: 1 });
    expect(await playwrightCounts(path.join(folder, 'none'))).toEqual({ passed: 0, failed: 1 });
  });
});
