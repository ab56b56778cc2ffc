import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { extentOf } from './extentOf';

/**
 * The split that a claim is a part of, where nothing else tells it from its whole: `by level`. A
 * part with another scope, extent or stretch of time is told apart by that. Null: no such part.
 */
export function splitOf(index: LedgerIndex, claim: Claim): string | null {
  for (const { whole, name } of index.splitsOfPart.get(claim.id) ?? []) {
    const alike =
      whole.metric === claim.metric &&
      whole.scope === claim.scope &&
      whole.group === claim.group &&
      extentOf(index, whole) === extentOf(index, claim) &&
      (claim.period !== 'during' || whole.start?.text === claim.start?.text) &&
      (claim.period !== 'during' || whole.end.text === claim.end.text);
    if (alike) return name;
  }
  return null;
}
