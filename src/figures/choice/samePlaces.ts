import type { Claim } from '../../ledger/types';

/** True when two claims name the same places, in any order. */
export function samePlaces(a: Claim, b: Claim): boolean {
  return a.places.length === b.places.length && a.places.every((id) => b.places.includes(id));
}

/** C4: one scope, or one of them does not state it. */
export function compatibleScope(a: Claim, b: Claim): boolean {
  const open = (claim: Claim) => claim.scope === null || claim.scope === 'not-stated';
  return open(a) || open(b) || a.scope === b.scope;
}
