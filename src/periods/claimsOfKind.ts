import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import type { ChosenPeriod } from '../view/View';
import { metricPeriods } from './metricPeriods';

/** All live claims of a measure that belong to one kind of period, whatever the period (K1). */
export function claimsOfKind(
  index: LedgerIndex,
  metric: MetricId,
  kind: ChosenPeriod['kind'],
): readonly Claim[] {
  const periods = metricPeriods(index, metric);
  switch (kind) {
    case 'year':
      return [...periods.years.values()].flat();
    case 'span':
      return [...periods.spans.values()].flat();
    case 'upto':
      return periods.upto;
    case 'on':
      return periods.on;
  }
}
