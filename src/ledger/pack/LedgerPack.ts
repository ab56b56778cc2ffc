import type { Ledger, MetricId } from '../types';

/**
 * What the page loads at once: the ledger whole, or all of it that the map, table and popups of one
 * measure need (`partOf`, without the texts that `leanOf` leaves out). What shows more waits for the
 * whole.
 */
export interface LedgerPack {
  readonly ledger: Ledger;
  readonly whole: boolean;
  /** Measures that the map offers but whose claims are not all in here; none where it is whole. */
  readonly others: readonly MetricId[];
}
