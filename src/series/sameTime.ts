import { sameSpan } from '../figures/choice/sameSpan';
import type { Claim } from '../ledger/types';

/**
 * C4 for a plot: do two claims speak of one time? A running total of June and one of 6 June stand at
 * two places of a line, and the second may be higher: that is no disagreement.
 */
export function sameTime(a: Claim, b: Claim): boolean {
  return sameSpan(a, b) && (a.period === 'during' || a.end.text === b.end.text);
}
