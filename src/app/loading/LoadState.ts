import type { World } from '../state/World';

/** The files of the map; a map with a part missing could mislead, so they stand or fall together. */
export type MapFile = 'districts' | 'context' | 'without-outline';

/** What one measure needs of the ledger, or the ledger whole. */
export type LedgerFile = 'part' | 'ledger';

type FileName = LedgerFile | MapFile;

export type Reason =
  | { readonly kind: 'offline' }
  | { readonly kind: 'status'; readonly status: number }
  /** A page in its place, as hosts answer for what they do not have. */
  | { readonly kind: 'page' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'unreadable' };

/** A file that did not arrive whole, and why. */
export interface Failure {
  readonly file: FileName;
  readonly reason: Reason;
}

/** Where loading stands. Ready without a ground: the table stands alone, and `failures` says why. */
export type LoadState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failures: readonly Failure[] }
  | {
      readonly status: 'ready';
      readonly world: World;
      readonly failures: readonly Failure[];
    };
