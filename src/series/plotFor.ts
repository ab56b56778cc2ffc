import type { ChosenPeriod } from '../view/View';
import { pointsIn } from './pointsIn';
import type { Plot, SeriesKind } from './types';

/** The kinds that say most about a chosen period, the best first. */
const wanted: Readonly<Record<ChosenPeriod['kind'], readonly SeriesKind[]>> = {
  year: ['month', 'year', 'part-year', 'week', 'total', 'on', 'years'],
  span: ['years', 'year', 'month', 'total', 'on', 'part-year', 'week'],
  upto: ['total', 'month', 'year', 'on', 'years', 'part-year', 'week'],
  on: ['on', 'total', 'year', 'month', 'years', 'part-year', 'week'],
};

/** A plot of fewer points gives way to one of the next kind. */
const ENOUGH = 4;

/**
 * The one plot to show under the map for a chosen period: of the kind that fits best, with enough
 * points to be worth a picture, else the one with most of them. Null for a measure without plots.
 */
export function plotFor(plots: readonly Plot[], period: ChosenPeriod): Plot | null {
  const best = (kind: SeriesKind) =>
    plots.filter((plot) => plot.kind === kind).toSorted((a, b) => pointsIn(b) - pointsIn(a))[0];
  const own = best(wanted[period.kind][0] ?? 'month');
  if (own !== undefined && (period.kind === 'on' || pointsIn(own) >= ENOUGH)) return own;
  for (const kind of wanted[period.kind]) {
    const plot = best(kind);
    if (plot !== undefined && pointsIn(plot) >= ENOUGH) return plot;
  }
  return plots.toSorted((a, b) => pointsIn(b) - pointsIn(a))[0] ?? null;
}
