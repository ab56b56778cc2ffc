import type { Claim, Metric, Source } from '../../ledger/types';
import type { PlaceMatch } from '../../places/findPlaces';

/** One offer of the search. `exact`: the query is this name or spelling, folded. */
export type Hit =
  | ({ readonly kind: 'place' } & PlaceMatch)
  | { readonly kind: 'measure'; readonly metric: Metric; readonly exact: boolean }
  | {
      readonly kind: 'publisher';
      readonly name: string;
      readonly documents: number;
      readonly exact: boolean;
    }
  | { readonly kind: 'source'; readonly source: Source; readonly exact: boolean }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly exact: boolean };
