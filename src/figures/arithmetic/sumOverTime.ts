import { measureKinds } from '../../ledger/measureKinds';
import type { Claim, Metric } from '../../ledger/types';
import { claimDays } from '../../periods/claimSpan';
import { samePlaces } from '../choice/samePlaces';
import { addQuantities } from './addQuantities';
import { refuse, type ComputedSum, type SumResult } from './ComputedSum';

/** First and last day of a stretch of time, days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** P3: a sum over parts of a period, with what no figure was found for. */
export interface SumOverTime extends ComputedSum {
  /** Stretches inside the period that no part covers, in order. */
  readonly gaps: readonly Days[];
}

/**
 * P3, A1, A3: the sum of `during` claims for the same places over disjoint parts of a period, of
 * one scope and one speaker, where the measure allows it.
 * @param within the period that the parts are to fill; gaps are counted against it.
 */
export function sumOverTime(
  claims: readonly Claim[],
  metric: Metric,
  within: Days,
): SumResult<SumOverTime> {
  const [first, ...others] = [...claims].sort(
    (a, b) => claimDays(a).first - claimDays(b).first,
  );
  if (first === undefined) return refuse('nothing');
  if (
    metric.sumOverTime === 'no' ||
    !measureKinds[metric.kind].adds ||
    claims.some((claim) => claim.period !== 'during')
  ) {
    return refuse('never-added');
  }
  if (others.some((claim) => !samePlaces(claim, first))) return refuse('places-differ');
  if (others.some((claim) => claim.scope !== first.scope)) return refuse('scopes-differ');
  if (others.some((claim) => claim.speaker !== first.speaker)) return refuse('speakers-differ');
  const gaps: Days[] = [];
  let next = within.first;
  for (const claim of [first, ...others]) {
    const days = claimDays(claim);
    if (claim !== first && days.first < next) return refuse('overlap');
    if (days.first > next) gaps.push({ first: next, last: days.first - 1 });
    next = days.last + 1;
  }
  if (next <= within.last) gaps.push({ first: next, last: within.last });
  const quantity = addQuantities([first, ...others].map((claim) => claim.quantity));
  return typeof quantity === 'string'
    ? refuse(quantity)
    : { sum: { quantity, from: [first, ...others], gaps }, refused: null };
}
