import type { DecisionRule } from '../../figures/types';
import { plural } from '../plural';

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) => `one of ${lines} lines that add up to ${total}.`,
  claims: (count: number) =>
    `${count} ${plural('en', count, { one: 'claim', other: 'claims' })} for this period.`,
  rules: {
    'C1.sole': 'the one claim found for this district and period.',
    'C2.single': 'it speaks of this district by itself; the others speak of several together.',
    'P4.latest': 'the latest figure up to this date.',
    'C3.covering': 'it covers the whole period; the others cover part of it.',
    'C3.span': 'it covers the longest part of the period.',
    'C3.complete-set': 'it is part of a set that adds up to a published total.',
    'C3.directness': 'it comes most directly from the speaker.',
    'C3.exactness': 'it is stated exactly; the others are rounded.',
    'C3.origins': 'more independent parties state it.',
    'C3.later-publication': 'of claims alike in all else, it was published last.',
    'C3.id': 'nothing in the claims tells them apart; the first by name is shown.',
    'S12.group': 'of several joint figures it names the fewest districts.',
  } satisfies Record<DecisionRule, string>,
};
