import type { FigureWorld } from '../figures/FigureWorld';
import { figuresFor } from '../figures/figuresFor';
import { periodsOf } from '../figures/periodsOf';
import type { DecisionRule, Figure } from '../figures/types';
import type { Metric } from '../ledger/types';
import { remembered } from '../lib/memo';
import type { ChosenPeriod } from '../periods/Period';

/** A figure of the map that shows a rule at work. */
export interface RuleExample {
  readonly metric: Metric;
  readonly period: ChosenPeriod;
  readonly figure: Figure;
}

const known = new WeakMap<FigureWorld, ReadonlyMap<DecisionRule, RuleExample>>();

/**
 * For each rule that decides a figure somewhere on the map, one such figure: of the measure that the
 * ledger has first, in its latest period. Computed once a world.
 */
export function ruleExamples(world: FigureWorld): ReadonlyMap<DecisionRule, RuleExample> {
  return remembered(known, world, () => findExamples(world));
}

function findExamples(world: FigureWorld): Map<DecisionRule, RuleExample> {
  const found = new Map<DecisionRule, RuleExample>();
  for (const metric of world.index.ledger.metrics) {
    for (const { period, districts } of periodsOf(world, metric.id).toReversed()) {
      if (districts === 0) continue;
      const set = figuresFor(world, { metric: metric.id, period, by: 'total' });
      for (const figure of set.figures) {
        const rule = figure.decision?.rule;
        if (rule !== undefined && !found.has(rule)) {
          found.set(rule, { metric, period, figure });
        }
      }
    }
  }
  return found;
}
