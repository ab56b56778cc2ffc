import type { Claim } from '../ledger/types';

/**
 * The month or year from which a running total runs, as stated (`2020-11`, `1991`), so that totals
 * of different starts stay apart. Null where no start is stated, and for other kinds of period.
 */
export function sinceOf(claim: Claim): string | null {
  if (claim.period !== 'cumulative' || claim.start === null) return null;
  return claim.start.text.slice(0, 'yyyy-mm'.length);
}
