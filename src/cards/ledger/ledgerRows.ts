import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import type { Sort, View } from '../../view/View';
import { claimFacets } from './claimFacets';
import { claimOrder } from './claimOrder';
import { claimSearch, type ClaimTest } from './claimSearch';

/** What decides the rows of the ledger. */
export type LedgerFilter = Pick<View, 'query' | 'side' | 'sort' | 'picks'>;

/** The latest first. */
export const LEDGER_SORT: Sort = { by: 'period', ascending: false };

/**
 * The claims that pass a filter, in its order. Every claim of the ledger passes the empty filter,
 * of any status. Words, orders and slugs are prepared once a ledger: what is left is one pass.
 */
export function ledgerRows(index: LedgerIndex, filter: LedgerFilter): readonly Claim[] {
  const tests = claimTests(index, filter);
  const sorted = claimOrder(index, filter.sort ?? LEDGER_SORT);
  if (tests.length === 0) return sorted;
  return sorted.filter((claim) => tests.every((test) => test(claim)));
}

function claimTests(index: LedgerIndex, filter: LedgerFilter): readonly ClaimTest[] {
  const tests: ClaimTest[] = [];
  for (const [facet, valuesOf] of claimFacets(index)) {
    const picked = filter.picks[facet];
    if (picked !== undefined) tests.push((claim) => valuesOf(claim).includes(picked));
  }
  const { side } = filter;
  if (side !== null) {
    tests.push((claim) => index.sourceById.get(claim.source)?.side === side);
  }
  if (filter.query.trim() !== '') tests.push(claimSearch(index, filter.query));
  return tests;
}
