import type { Figure } from '../figures/types';
import { quantityWithUnit } from './quantityText';
import type { Text } from './Text';

/** C5: why this figure is shown and from how many claims; null where nothing is shown. */
export function decisionText(figure: Figure, text: Text): string | null {
  if (figure.decision === null) return null;
  const { rule, candidates } = figure.decision;
  const count = text.decision.claims(candidates);
  const set = figure.completeSet;
  // The set says more than "the one claim found"; a rule that decided between claims is said first.
  if (set !== null && candidates === 1) {
    const total = quantityWithUnit(set.whole.quantity, text);
    return `${text.decision.partOfSet(set.parts.length, total)} ${count}`;
  }
  return `${text.decision.rules[rule]} ${count}`;
}
