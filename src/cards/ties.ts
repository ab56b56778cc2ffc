import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { claimLinks } from './claimLinks';

/** How a claim hangs together with others, as a list of claims says it. */
export interface Ties {
  /** C6: the original that it repeats; null: it is a statement of its own. */
  readonly repeats: Claim | null;
  /** C6: its witnesses, earliest publication first. */
  readonly repeatedBy: readonly Claim[];
  readonly partOf: readonly Claim[];
  /** Either way. */
  readonly disagreesWith: readonly Claim[];
}

/** The ties of a claim. */
export function ties(index: LedgerIndex, claim: Claim): Ties {
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
