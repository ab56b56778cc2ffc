import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { byKeys } from '../../lib/compare';
import { remembered } from '../../lib/memo';
import type { ChosenPeriod } from '../../periods/Period';
import { isPartOfSameMeasure } from '../../periods/candidates';
import { claimDays } from '../../periods/claimSpan';
import { isCovering } from './preference';

const known = new WeakMap<readonly Claim[], readonly Claim[]>();

/**
 * Whole-area claims, what a reader looks for first on top: covering the period, and of those the whole
 * before the parts of a split; else the longest span (P2), so that a week never stands before a month;
 * later end, id. Of *up to* and *on a date* the later end comes first (P4).
 * @param claims of the period; their order is found once and remembered with them
 */
export function wholeAreaOrder(
  index: LedgerIndex,
  claims: readonly Claim[],
  period: ChosenPeriod,
): readonly Claim[] {
  return remembered(known, claims, () => inOrder(index, claims, period));
}

function inOrder(
  index: LedgerIndex,
  claims: readonly Claim[],
  period: ChosenPeriod,
): readonly Claim[] {
  const keys = (claim: Claim) => {
    const { first, last } = claimDays(claim);
    const covers = isCovering(claim, period);
    const part = isPartOfSameMeasure(index, claim) ? 1 : 0;
    return [
      covers ? 0 : 1,
      covers ? part : 0,
      'date' in period ? 0 : first - last,
      part,
      -last,
      first,
      claim.id,
    ];
  };
  return claims.toSorted(byKeys(keys));
}
