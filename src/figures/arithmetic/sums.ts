import { measureKinds } from '../../ledger/measureKinds';
import type { Qualifier, Quantity, Claim, Metric } from '../../ledger/types';
import { claimDays } from '../../periods/claimSpan';
import { samePlaces } from '../choice/same';
import { roundTo } from './rounding';

/** Why numbers cannot be added. */
type Refusal =
  | 'nothing' // no number at all: not a sum of zero (A6)
  | 'never-added' // A1: the measure is no flow, or says so itself
  | 'units-differ'
  | 'scopes-differ' // A3
  | 'speakers-differ' // P3
  | 'sources-differ'
  | 'periods-differ'
  | 'places-differ'
  | 'overlap' // A1: in time or in place
  | 'bounds-oppose';

// a least and a most make no statement together

/**
 * A5: the sum of quantities of one unit. It keeps the decimals of its least precise member and
 * carries its qualifier: one rounded member makes the sum rounded, one lower bound makes it a lower
 * bound. Nothing to add is a refusal, not 0 (A6).
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity | Refusal {
  const [first] = quantities;
  if (first === undefined) return 'nothing';
  if (quantities.some((each) => each.unit !== first.unit)) return 'units-differ';
  const qualifier = carried(new Set(quantities.map((each) => each.qualifier)));
  if (qualifier === null) return 'bounds-oppose';
  const decimals = Math.min(...quantities.map((each) => each.decimals));
  const low = quantities.reduce((sum, each) => sum + each.value, 0);
  const high = quantities.reduce((sum, each) => sum + (each.high ?? each.value), 0);
  return {
    value: roundTo(qualifier === 'at-most' ? high : low, decimals),
    high: qualifier === 'between' ? roundTo(high, decimals) : null,
    qualifier,
    unit: first.unit,
    decimals,
  };
}

/** The qualifier of a sum; null where a lower and an upper bound meet. */
function carried(qualifiers: ReadonlySet<Qualifier>): Qualifier | null {
  if (qualifiers.has('at-least') && qualifiers.has('at-most')) return null;
  for (const qualifier of ['about', 'at-least', 'at-most', 'between'] as const) {
    if (qualifiers.has(qualifier)) return qualifier;
  }
  return 'exact';
}

/** A4: a number of ours, with every claim it was computed from. */
interface ComputedSum {
  readonly quantity: Quantity;
  readonly from: readonly Claim[];
}

type SumResult<T extends ComputedSum = ComputedSum> =
  | { readonly sum: T; readonly refused: null }
  | { readonly sum: null; readonly refused: Refusal };

function refuse<T extends ComputedSum>(refused: Refusal): SumResult<T> {
  return { sum: null, refused };
}

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
