import type { SearchResult } from '../../cards/search/searchAll';

/** The search behind the box. */
export interface Search {
  /** Null while it is not there. */
  readonly find: ((query: string) => SearchResult) | null;
  /** True: it did not arrive. */
  readonly failed: boolean;
  /** Has it fetched where it is not there. */
  readonly wake: () => void;
}
