import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Unit } from '../../ledger/types';
import { intervalOf, meet } from './interval';
import { compatibleScope, samePlaces } from './samePlaces';
import { sameSpan } from './sameSpan';

/**
 * C4: two candidates for the same places disagree when a `disagrees-with` link says so, or when
 * they speak of one span and scope and their intervals do not meet.
 */
export function disagree(index: LedgerIndex, a: Claim, b: Claim, unit: Unit): boolean {
  if (!samePlaces(a, b)) return false;
  if (index.disagreesWith.get(a.id)?.has(b.id) === true) return true;
  return (
    sameSpan(a, b) &&
    compatibleScope(a, b) &&
    !meet(intervalOf(a.quantity, unit), intervalOf(b.quantity, unit))
  );
}
