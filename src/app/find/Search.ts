import type { ComponentType } from 'react';
import type { SearchResult } from '../../cards/search/searchAll';
import type { OffersProps } from './FindOffers';

/** The search behind the box. */
export interface Search {
  /** What finds, and what lists the finds; null while they are not there. */
  readonly here: {
    readonly find: (query: string) => SearchResult;
    readonly Offers: ComponentType<OffersProps>;
  } | null;
  /** True: it did not arrive. */
  readonly failed: boolean;
  /** Has it fetched where it is not there. */
  readonly wake: () => void;
}
