import type { Claim, ClaimId, Link } from '../types';

/**
 * The original behind each witness (C6): the claim at the end of its `repeats` links. A claim whose
 * target was rejected stands on its own. A circle of links has no original and makes no witness.
 */
export function originals(
  links: readonly Link[],
  claimById: ReadonlyMap<ClaimId, Claim>,
): Map<ClaimId, Claim> {
  const target = new Map<ClaimId, ClaimId>();
  for (const link of links) if (link.relation === 'repeats') target.set(link.from, link.to);

  const found = new Map<ClaimId, Claim>();
  for (const from of target.keys()) {
    const original = follow(from, target, claimById);
    if (original !== null) found.set(from, original);
  }
  return found;
}

function follow(
  from: ClaimId,
  target: ReadonlyMap<ClaimId, ClaimId>,
  claimById: ReadonlyMap<ClaimId, Claim>,
): Claim | null {
  const seen = new Set<ClaimId>([from]);
  let original: Claim | null = null;
  for (let next = target.get(from); next !== undefined; next = target.get(next)) {
    const claim = claimById.get(next);
    if (claim === undefined || claim.status === 'rejected') return original;
    if (seen.has(next)) return null;
    seen.add(next);
    original = claim;
  }
  return original;
}
