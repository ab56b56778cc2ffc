import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { MetricId } from '../ledger/types';
import type { ChosenPeriod } from '../view/View';
import { metricPeriods } from './metricPeriods';
import { periodDays } from './periodDays';
import { periodKey } from './periodKey';
import { periodClaims, type PeriodClaims } from './PeriodClaims';
import { endedBy, type SortedClaims } from './SortedClaims';

const known = new WeakMap<LedgerIndex, Map<string, PeriodClaims>>();

/** Periods that are remembered; in a large ledger one may take more than a megabyte. */
const REMEMBERED = 32;

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
  if (found === undefined) {
    ofIndex.set(key, (found = periodClaims(inPeriod(index, metric, period))));
    const [oldest] = ofIndex.keys();
    if (ofIndex.size > REMEMBERED && oldest !== undefined) ofIndex.delete(oldest);
  }
  return found;
}

const NONE: SortedClaims = { candidates: [], listed: [], whole: [] };

function inPeriod(index: LedgerIndex, metric: MetricId, period: ChosenPeriod): SortedClaims {
  const periods = metricPeriods(index, metric);
  switch (period.kind) {
    case 'year':
      return periods.years.get(period.year) ?? NONE;
    case 'span':
      return periods.spans.get(periodKey(period)) ?? NONE;
    case 'upto':
    case 'on':
      return endedBy(periods[period.kind], periodDays(period).last);
  }
}
