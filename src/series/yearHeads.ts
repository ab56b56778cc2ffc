import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import { yearOfDay } from '../lib/days';
import { plotsOf } from './plotsOf';

/**
 * The claims that stand for a year as a whole: those of the first series that has the year, more
 * than one where sources disagree. Months are never added up to make one (A1).
 */
export function yearHeads(
  index: LedgerIndex,
  metric: MetricId,
): ReadonlyMap<number, readonly Claim[]> {
  const heads = new Map<number, readonly Claim[]>();
  for (const plot of plotsOf(index, metric)) {
    if (plot.kind !== 'year') continue;
    for (const series of plot.series) {
      if (series.extent === 'part' || series.split !== null) continue;
      const own = new Map<number, readonly Claim[]>();
      for (const { claim, first } of series.points) {
        const year = yearOfDay(first);
        own.set(year, [...(own.get(year) ?? []), claim]);
      }
      for (const [year, claims] of own) if (!heads.has(year)) heads.set(year, claims);
    }
  }
  return heads;
}
