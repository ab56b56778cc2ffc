import { describe, expect, it } from 'vitest';
import { formatErrors, formatReport } from '../../../../scripts/ledger/formatReport';
import { checkLedger, type CheckResult } from '../../../../src/ledger/check/checkLedger';
import { fixtureFolder } from '../../support/dataFolder';

const options = { folder: 'data', warnings: false };
const report = (rule: string, warnings = false): string =>
  formatReport(checkLedger(fixtureFolder(rule)), { ...options, warnings });

describe('formatReport', () => {
  it('breaks long lines', () => {
    for (const line of report('header').split('\n').slice(2)) {
      expect(line.length <= 100 || !line.trim().includes(' ')).toBe(true);
    }
  });

  it('says that all is in order', () => {
    const text = report('base');
    expect(text).toContain('claims.csv 10, sources.csv 3, places.csv 5');
    expect(text).toContain('The ledger is in order: 0 errors, 0 warnings.');
  });

  it('names file, line, column and rule, what is wrong and what to do', () => {
    expect(report('place-mode')).toContain(
      [
        'data/claims.csv, line 6, column place_mode   [place-mode]',
        '    place_mode "joint" needs at least two districts, but places names 1: north.',
        '    To do: Name all districts that the number is for, separated by ";", or write "single".',
      ].join('\n'),
    );
    expect(report('place-mode')).toContain('not in order: 5 errors, 0 warnings');
  });

  it('counts warnings by rule, and lists them when asked', () => {
    const short = report('same-value');
    expect(short).toContain('1 WARNING');
    expect(short).toMatch(/ 1 {2}same-value +The same value/);
    expect(short).not.toContain('line 11');
    expect(report('same-value', true)).toContain(
      'data/claims.csv, line 11, column value   [same-value]',
    );
  });

  it('prints twenty breaches of a rule in a file and counts the others', () => {
    const [problem] = checkLedger(fixtureFolder('says-number')).problems;
    if (problem === undefined) throw new Error('the fixture breaks no rule');
    const problems = Array.from({ length: 23 }, (_, index) => ({
      ...problem,
      line: index + 2,
    }));
    const result: CheckResult = { ...checkLedger(fixtureFolder()), problems };
    expect(formatErrors(result, 'data')).toContain('line 21, column says');
    expect(formatErrors(result, 'data')).not.toContain('line 22, column says');
    expect(formatErrors(result, 'data')).toContain(
      '… and 3 more of says-number in data/claims.csv',
    );
  });
});
