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
        {
          name: 'a.test.ts',
          status: 'failed',
          message: 'no such module',
          assertionResults: [],
        },
        {
          name: 'b.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds', failureMessages: [] },
            { status: 'failed', fullName: 'divides', failureMessages: ['2 is not 3\nat b:4'] },
          ],
        },
        { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(await vitestCounts(file)).toEqual({
      passed: 3,
      failed: 2,
      unsteady: [],
      complaints: ['a.test.ts\n  no such module', 'b.test.ts divides\n  2 is not 3\n  at b:4'],
    });
  });

  it('counts browser tests, and what went wrong outside of them', async () => {
    const file = report({
      stats: { expected: 5, unexpected: 1, flaky: 0 },
      errors: [{ message: 'No server' }],
      suites: [],
    });
    expect(await playwrightCounts(file)).toEqual({
      passed: 5,
      failed: 2,
      unsteady: [],
      complaints: ['outside a test\n  No server'],
    });
  });

  it('names a browser test that passed only when it was tried again, and what it met at first', async () => {
    const spec = (title: string, line: number, ...statuses: readonly string[]) => ({
      title,
      file: 'map/tie.spec.ts',
      line,
      tests: statuses.map((status, i) => ({
        status,
        projectName: ['engine', 'svg'][i],
        results: [
          {
            errors: status === 'expected' ? [] : [{ message: '\u001b[31mIt moved\u001b[39m' }],
          },
        ],
      })),
    });
    const file = report({
      stats: { expected: 2, unexpected: 0, flaky: 2 },
      errors: [],
      suites: [
        {
          specs: [spec('steady', 3, 'expected', 'expected')],
          suites: [{ specs: [spec('one', 9, 'flaky', 'flaky')] }],
        },
      ],
    });
    expect(await playwrightCounts(file)).toEqual({
      passed: 4,
      failed: 0,
      unsteady: ['[engine] map/tie.spec.ts:9 one', '[svg] map/tie.spec.ts:9 one'],
      complaints: [
        '[engine] map/tie.spec.ts:9 one\n  It moved',
        '[svg] map/tie.spec.ts:9 one\n  It moved',
      ],
    });
  });

  it('a run without a report is a failure', async () => {
    const none = path.join(folder, 'none');
    const failure = { passed: 0, failed: 1, unsteady: [], complaints: [] };
    expect(await vitestCounts(none)).toEqual(failure);
    expect(await playwrightCounts(none)).toEqual(failure);
  });
});
