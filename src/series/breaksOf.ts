import { measureKinds } from '../ledger/measureKinds';
import type { Metric } from '../ledger/types';
import type { Series, SeriesBreak, SeriesKind } from './types';

/** Fewer points than this are no series that could break. */
const ENOUGH = 3;

/**
 * A3: where a plot may not be read across. `scope`: one series ends before one of another scope goes
 * on. `base`: a stock or share that a link calls irreconcilable with an earlier one.
 */
export function breaksOf(
  metric: Metric,
  kind: SeriesKind,
  series: readonly Series[],
): readonly SeriesBreak[] {
  if (kind !== 'on') return scopeBreaks(series);
  return measureKinds[metric.kind].baseChanges ? baseBreaks(series) : [];
}

function scopeBreaks(series: readonly Series[]): readonly SeriesBreak[] {
  const long = series
    .filter((each) => each.points.length >= ENOUGH && each.split === null)
    .toSorted((a, b) => firstDay(a) - firstDay(b));
  return long.flatMap((before, i): readonly SeriesBreak[] => {
    const after = long[i + 1];
    if (after === undefined || after.scope === before.scope || after.group !== before.group) {
      return [];
    }
    return lastDay(before) < firstDay(after)
      ? [{ day: firstDay(after), reason: 'scope', before }]
      : [];
  });
}

function baseBreaks(series: readonly Series[]): readonly SeriesBreak[] {
  const inPlot = new Set(series.flatMap(({ points }) => points.map(({ claim }) => claim)));
  return series.flatMap((before) =>
    before.points
      .filter(({ claim, rivals }) =>
        rivals.some((rival) => inPlot.has(rival) && rival.end.lastDay < claim.end.firstDay),
      )
      .map(({ first }) => ({ day: first, reason: 'base' as const, before })),
  );
}

function firstDay(series: Series): number {
  return Math.min(...series.points.map((point) => point.first));
}

function lastDay(series: Series): number {
  return Math.max(...series.points.map((point) => point.last));
}
