import { addTo } from '../ledger/index/groupBy';
import type { Claim, PlaceId } from '../ledger/types';
import type { SortedClaims } from './SortedClaims';

/** The claims of one measure and one period, sorted by what they may be drawn on. */
export interface PeriodClaims {
  /** C1, mode `single`, by the place they name. */
  readonly singles: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** C1, mode `joint`. */
  readonly joints: readonly Claim[];
  /** The same, by each place they name. */
  readonly jointsOf: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** S6: live `listed` claims by each place they name. */
  readonly listed: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** Region, country and listed claims as totals, never drawn on a district (C2). */
  readonly whole: readonly Claim[];
}

/** Claims by place; a claim stands under every place it names. */
export function periodClaims(sorted: SortedClaims): PeriodClaims {
  const joints = sorted.candidates.filter((claim) => claim.placeMode === 'joint');
  return {
    singles: byPlace(sorted.candidates.filter((claim) => claim.placeMode === 'single')),
    joints,
    jointsOf: byPlace(joints),
    listed: byPlace(sorted.listed),
    whole: sorted.whole,
  };
}

function byPlace(claims: readonly Claim[]): Map<PlaceId, Claim[]> {
  const found = new Map<PlaceId, Claim[]>();
  for (const claim of claims) for (const place of claim.places) addTo(found, place, claim);
  return found;
}
