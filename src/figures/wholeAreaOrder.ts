import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { isPartOfSameMeasure } from '../periods/candidates';
import { claimDays } from '../periods/claimSpan';
import type { ChosenPeriod } from '../view/View';
import { isCovering } from './choice/preference';

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
  let found = known.get(claims);
  if (found === undefined) known.set(claims, (found = inOrder(index, claims, period)));
  return found;
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
    ];
  };
  return claims
    .map((claim) => ({ claim, keys: keys(claim) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
      if (at < 0) return a.claim.id < b.claim.id ? -1 : 1;
      return (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
    })
    .map((entry) => entry.claim);
}
