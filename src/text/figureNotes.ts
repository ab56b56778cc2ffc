import type { Figure } from '../figures/types';
import type { Text } from './Text';
import type { Words } from './Words';
import { quantityWithUnit } from './numberText';
import { dateOf } from './periodText';

/** S10, S11: which outline is drawn, where that needs saying; else null. */
export function outlineText(figure: Figure, { text }: Words): string | null {
  const note = figure.outline;
  switch (note.kind) {
    case 'as-drawn':
      return null;
    case 'no-outline':
      return text.states.outlineNone;
    case 'changed-after': {
      const date = dateOf(note.date, text);
      return note.size === 'unknown'
        ? text.states.outlineChangedUnknown(date)
        : text.states.outlineChanged(date);
    }
  }
}

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
