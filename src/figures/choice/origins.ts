import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { samePlaces, sameSpan } from './same';

/**
 * C6: how many parties state this number for these places and this span, each counted once. A
 * witness repeats its original and adds nothing; `side` in sources.csv says whose statement a
 * document carries.
 */
export function independentOrigins(
  index: LedgerIndex,
  claim: Claim,
  among: readonly Claim[],
): number {
  const sides = new Set<string>();
  for (const other of among) {
    const same =
      other === claim ||
      (other.quantity.value === claim.quantity.value &&
        other.quantity.unit === claim.quantity.unit &&
        samePlaces(other, claim) &&
        sameSpan(other, claim));
    const side = index.sourceById.get(other.source)?.side;
    if (same && side !== undefined) sides.add(side);
  }
  return sides.size;
}
