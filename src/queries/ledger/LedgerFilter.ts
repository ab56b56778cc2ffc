import type { Side } from '../../ledger/types';

/** What rows can be ordered by: `name` and `figure` in the table, all but `name` in the ledger. */
export type SortKey = 'name' | 'figure' | 'period' | 'published' | 'measure' | 'speaker';

export interface Sort {
  readonly by: SortKey;
  readonly ascending: boolean;
}

/** What claims can be picked by, besides words and side. */
export type Facet =
  'measure' | 'place' | 'period' | 'speaker' | 'publisher' | 'status' | 'coverage';

/** At most one value a facet: an id of the ledger, a year, or the slug of a name. */
export type Picks = Readonly<Partial<Record<Facet, string>>>;

/** What decides the rows of the ledger. */
export interface LedgerFilter {
  /** Words that claims are searched for; empty: all. */
  readonly query: string;
  /** Whose statements; null: all. */
  readonly side: Side | null;
  /** Null: the order in which the ledger opens. */
  readonly sort: Sort | null;
  readonly picks: Picks;
}
