import { enumerations } from '../ledger/enumerations';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, Side } from '../ledger/types';

/** Whose statements claims are, each side once, in the order of the enumeration. */
export function sidesOf(index: LedgerIndex, claims: readonly Claim[]): readonly Side[] {
  const found = new Set(claims.map((claim) => index.sourceById.get(claim.source)?.side));
  return enumerations.side.filter((side) => found.has(side));
}

/** Do no harm 6: the one party whose statements were found; null: several, or a third one. */
export function oneParty(sides: readonly Side[]): Side | null {
  const [side, ...others] = sides;
  return side === undefined || others.length > 0 || side === 'third-party' ? null : side;
}
