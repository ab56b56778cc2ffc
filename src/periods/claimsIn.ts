import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import type { ChosenPeriod } from '../view/View';
import { isCandidate, isWholeArea } from './candidates';
import { metricPeriods } from './metricPeriods';
import { periodDays } from './periodDays';
import { periodKey } from './periodKey';
import { periodClaims, type PeriodClaims } from './PeriodClaims';

const known = new WeakMap<LedgerIndex, Map<string, PeriodClaims>>();

/**
 * The claims of one measure that speak of one period, and of no other measure or kind of period.
 * *In a year*: claims inside the year. *Over several years*: claims of exactly that span.
 * *Up to a date* and *On a date*: all claims of that kind that end by the date (P4).
 */
export function claimsIn(
  index: LedgerIndex,
  metric: MetricId,
  period: ChosenPeriod,
): PeriodClaims {
  const key = `${metric} ${periodKey(period)}`;
  let ofIndex = known.get(index);
  if (ofIndex === undefined) known.set(index, (ofIndex = new Map()));
  let found = ofIndex.get(key);
  if (found === undefined) ofIndex.set(key, (found = sortClaims(index, metric, period)));
  return found;
}

function sortClaims(index: LedgerIndex, metric: MetricId, period: ChosenPeriod): PeriodClaims {
  const claims = inPeriod(index, metric, period);
  return periodClaims({
    candidates: claims.filter((claim) => isCandidate(index, claim)),
    listed: claims.filter((claim) => claim.placeMode === 'listed'),
    whole: claims.filter((claim) => isWholeArea(index, claim)),
  });
}

function inPeriod(
  index: LedgerIndex,
  metric: MetricId,
  period: ChosenPeriod,
): readonly Claim[] {
  const periods = metricPeriods(index, metric);
  switch (period.kind) {
    case 'year':
      return periods.years.get(period.year) ?? [];
    case 'span':
      return periods.spans.get(periodKey(period)) ?? [];
    case 'upto':
    case 'on': {
      const { last } = periodDays(period);
      const claims = period.kind === 'upto' ? periods.upto : periods.on;
      return claims.filter((claim) => claim.end.lastDay <= last);
    }
  }
}
