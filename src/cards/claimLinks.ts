import { addTo } from '../ledger/index/groupBy';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, ClaimId, Relation } from '../ledger/types';

/** A link of the ledger as one of its two claims sees it. */
export interface ClaimLink {
  readonly relation: Relation;
  /** True: this claim repeats, is part of … the other; false: the other says so of this one. */
  readonly outgoing: boolean;
  readonly other: Claim;
  readonly complete: boolean | null;
  readonly note: string | null;
}

const known = new WeakMap<LedgerIndex, ReadonlyMap<ClaimId, readonly ClaimLink[]>>();

/** The links of a claim, both ways, in the order of the ledger. Resolved once for each ledger. */
export function claimLinks(index: LedgerIndex, claim: ClaimId): readonly ClaimLink[] {
  let links = known.get(index);
  if (links === undefined) known.set(index, (links = resolve(index)));
  return links.get(claim) ?? [];
}

function resolve({ ledger, claimById }: LedgerIndex): Map<ClaimId, ClaimLink[]> {
  const found = new Map<ClaimId, ClaimLink[]>();
  for (const { from, relation, to, complete, note } of ledger.links) {
    const [source, target] = [claimById.get(from), claimById.get(to)];
    if (source === undefined || target === undefined) continue;
    addTo(found, from, { relation, outgoing: true, other: target, complete, note });
    addTo(found, to, { relation, outgoing: false, other: source, complete, note });
  }
  return found;
}
