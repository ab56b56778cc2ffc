import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../src/ledger/check/checkLedger';
import { ruleTable } from '../../../../src/ledger/check/ruleTable';
import type { Problem } from '../../../../src/ledger/Problem';
import { FIXTURES, fixtureFolder } from '../../support/dataFolder';

/** What a fixture breaks: tests/fixtures/ledger/<rule>/expected.json. */
interface Expected {
  readonly without?: readonly string[];
  readonly problems: readonly Omit<Problem, 'rule' | 'hint'>[];
}

const expectedOf = (rule: string): Expected =>
  JSON.parse(readFileSync(`${FIXTURES}/${rule}/expected.json`, 'utf8'));

describe('the rules of the ledger, each with a fixture that breaks it', () => {
  it('the ledger that the fixtures are laid over breaks none', () => {
    expect(checkLedger(fixtureFolder()).problems).toEqual([]);
  });

  it('every rule has a fixture, and every fixture a rule', () => {
    const fixtures = readdirSync(FIXTURES).filter((name) => name !== 'base');
    expect(fixtures.toSorted()).toEqual(ruleTable.map(({ id }) => id).toSorted());
    for (const name of fixtures)
      expect(existsSync(`${FIXTURES}/${name}/expected.json`)).toBe(true);
  });

  it.each(ruleTable.map(({ id }) => id))(
    '%s: told by file, line and column, and nothing else is',
    (rule) => {
      const expected = expectedOf(rule);
      const { problems } = checkLedger(fixtureFolder(rule, expected.without));
      expect(expected.problems.length).toBeGreaterThan(0);
      expect(problems).toEqual(
        expected.problems.map((problem) => ({
          ...problem,
          rule,
          hint: expect.stringMatching(/^[A-Z].{10,}/),
        })),
      );
    },
  );

  it('rules that are weighed as doubtful show both weights', () => {
    for (const { id, severity } of ruleTable) {
      const weights = new Set(expectedOf(id).problems.map((problem) => problem.severity));
      if (severity === 'error') expect([...weights]).toEqual(['error']);
      else if (id === 'translation-missing') expect([...weights]).toEqual(['warning']);
      else expect(weights).toContain('error');
    }
  });
});
