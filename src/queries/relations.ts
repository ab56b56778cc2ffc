import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, ClaimId, Relation } from '../ledger/types';
import { addTo } from '../lib/group';
import { remembered } from '../lib/memo';

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
  const links = remembered(known, index, () => resolve(index));
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

/** How a claim hangs together with others, as a list of claims says it. */
export interface Relations {
  /** C6: the original that it repeats; null: it is a statement of its own. */
  readonly repeats: Claim | null;
  /** C6: its witnesses, earliest publication first. */
  readonly repeatedBy: readonly Claim[];
  readonly partOf: readonly Claim[];
  /** Either way. */
  readonly disagreesWith: readonly Claim[];
}

/** The ties of a claim. */
export function relationsOf(index: LedgerIndex, claim: Claim): Relations {
  const links = claimLinks(index, claim.id);
  return {
    repeats: index.originalOf.get(claim.id) ?? null,
    repeatedBy: index.witnessesOf.get(claim.id) ?? [],
    partOf: links
      .filter(({ relation, outgoing }) => relation === 'part-of' && outgoing)
      .map(({ other }) => other),
    disagreesWith: links
      .filter(({ relation }) => relation === 'disagrees-with')
      .map(({ other }) => other),
  };
}
