import type { SumOverTime } from '../../figures/arithmetic/sums';
import type { Claim, Metric, PlaceId, Side } from '../../ledger/types';
import type { MapPlace } from '../../places/types';
import type { Relations } from '../relations';

/** A claim of a card and how it hangs together with others. */
export interface CardClaimModel {
  readonly claim: Claim;
  readonly ties: Relations;
}

/** When the claims of a section speak of; kinds of period are never mixed (P1). */
export type CardTime =
  | { readonly kind: 'year'; readonly year: number }
  /** Longer than a year, or over the turn of one. */
  | { readonly kind: 'span' }
  | { readonly kind: 'upto' }
  | { readonly kind: 'on' };

/** How claims speak of the district: by itself · with others · in a list · of a part of it. */
export type CardMode = 'single' | 'joint' | 'listed' | 'part';

/** Claims of one measure that speak of one time in one way, in time order. */
export interface CardSectionModel {
  /** Null for lists and parts, which stand together at the end. */
  readonly time: CardTime | null;
  readonly mode: CardMode;
  readonly claims: readonly CardClaimModel[];
}

/** P3: parts of a year added up, and how much of the year they cover. */
export interface CardSumModel {
  readonly year: number;
  readonly sum: SumOverTime;
  readonly covered: number;
  readonly of: number;
  readonly unit: 'month' | 'day';
}

/** All that a card says about one measure. */
export interface CardMeasureModel {
  readonly metric: Metric;
  /** Every claim, witnesses included, in the order of the ledger. */
  readonly claims: readonly Claim[];
  readonly documents: number;
  /** Whose statements the claims are. */
  readonly sides: readonly Side[];
  readonly sections: readonly CardSectionModel[];
  readonly sums: readonly CardSumModel[];
}

/** Everything that the ledger says of one district. */
export interface DistrictCardModel {
  readonly place: MapPlace;
  /** What the ledger remarks about the place; null where it has no row or no remark. */
  readonly note: string | null;
  readonly neighbours: readonly PlaceId[];
  /** In the order of the picker. */
  readonly measures: readonly CardMeasureModel[];
  readonly claimCount: number;
}
