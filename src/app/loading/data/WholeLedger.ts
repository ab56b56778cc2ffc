import { createContext, useContext } from 'react';
import type { Failure } from '../LoadState';
import type { Wanted } from './fetchText';

/** Load status of the whole ledger, which is fetched after the part that the first view needs. */
export type WholeLedger =
  | { readonly status: 'absent' | 'coming' | 'here'; readonly request: RequestLedger }
  | { readonly status: 'failed'; readonly failure: Failure; readonly request: RequestLedger };

/**
 * Fetches it unless it is loaded or loading. Its argument says at which address a reader waits for it; null: a prefetch.
 */
type RequestLedger = (wanted: Wanted | null) => void;

export const WholeLedgerContext = createContext<WholeLedger | null>(null);

/** Load status of the whole ledger, and how to request it. */
export function useWholeLedger(): WholeLedger {
  const whole = useContext(WholeLedgerContext);
  if (whole === null) throw new Error('useWholeLedger is used outside of a WholeLedgerContext');
  return whole;
}
