import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import type { ChosenPeriod } from '../view/View';
import { metricPeriods } from './metricPeriods';

/** All candidates (C1) of a measure in one kind of period, whatever the period (K1). */
export function candidatesOfKind(
  index: LedgerIndex,
  metric: MetricId,
  kind: ChosenPeriod['kind'],
): readonly Claim[] {
  const periods = metricPeriods(index, metric);
  switch (kind) {
    case 'year':
      return [...periods.years.values()].flatMap(({ candidates }) => candidates);
    case 'span':
      return [...periods.spans.values()].flatMap(({ candidates }) => candidates);
    case 'upto':
    case 'on':
      return periods[kind].candidates;
  }
}
