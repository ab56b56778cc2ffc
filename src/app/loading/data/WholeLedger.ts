import { createContext, useContext } from 'react';
import type { Failure } from '../LoadState';
import type { Wanted } from './fetchText';

/** How it stands with the whole ledger, which comes after the part that the first view needs. */
export type WholeLedger =
  | { readonly stage: 'absent' | 'coming' | 'here'; readonly ask: Ask }
  | { readonly stage: 'failed'; readonly failure: Failure; readonly ask: Ask };

/**
 * Fetches it, where nobody has or where it failed: for a reader who waits for it, at the address of
 * now or at another; null: ahead of need.
 */
type Ask = (wanted: Wanted | null) => void;

export const WholeLedgerContext = createContext<WholeLedger | null>(null);

/** Where the whole ledger stands, and how to ask for it. */
export function useWholeLedger(): WholeLedger {
  const whole = useContext(WholeLedgerContext);
  if (whole === null) throw new Error('useWholeLedger is used outside of a WholeLedgerContext');
  return whole;
}
