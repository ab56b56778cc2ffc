import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/figures/figuresFor';
import { ruleExamples } from '../../../src/queries/ruleExamples';
import { realWorld } from '../support/worlds';

describe('ruleExamples', () => {
  const examples = ruleExamples(realWorld);

  it('C5: each is a figure that the map shows by that rule', () => {
    expect(examples.size).toBeGreaterThan(4);
    for (const [rule, { metric, period, figure }] of examples) {
      const set = figuresFor(realWorld, { metric: metric.id, period, by: 'total' });
      expect(set.byPlace.get(figure.place)?.decision?.rule).toBe(rule);
    }
  });

  it('has the rules that decide most: one claim alone, by itself, the whole period', () => {
    for (const rule of ['C1.sole', 'C2.single', 'C3.covering'] as const) {
      expect(examples.has(rule)).toBe(true);
    }
  });
});
