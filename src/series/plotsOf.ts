import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import { measureKinds } from '../ledger/measureKinds';
import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { MetricId, Metric } from '../ledger/types';
import { byKeys } from '../lib/compare';
import { yearOfDay, dayNumber } from '../lib/days';
import { groupBy } from '../lib/group';
import { remembered } from '../lib/memo';
import type { ChosenPeriod } from '../periods/Period';
import { claimDays } from '../periods/claimSpan';
import { isPlotted, kindOf, sinceOf, calendarMonth } from './claimTraits';
import { seriesOf } from './seriesOf';
import type { Days, Plot, Series, SeriesKind, SeriesBreak } from './types';

/** From what is reported most often to what stands alone. */
const order: readonly SeriesKind[] = [
  'month',
  'year',
  'total',
  'on',
  'years',
  'part-year',
  'week',
];

/** Plots of fewer claims stand behind the others. */
const ENOUGH = 4;

const known = new WeakMap<LedgerIndex, Map<MetricId, readonly Plot[]>>();

/**
 * Every plot of a measure: its whole-area claims by kind of period, running totals by their start.
 * Each claim stands in exactly one. Empty for a measure without such claims or not in the ledger.
 */
export function plotsOf(index: LedgerIndex, metric: MetricId): readonly Plot[] {
  const ofIndex = remembered(known, index, () => new Map());
  return remembered(ofIndex, metric, () => makePlots(index, metric));
}

function makePlots(index: LedgerIndex, metricId: MetricId): readonly Plot[] {
  const metric = index.metricById.get(metricId);
  if (metric === undefined) return [];
  const claims = (index.claimsByMetric.get(metricId) ?? []).filter((claim) =>
    isPlotted(index, claim),
  );
  // Weeks, months and years of one measure share the years of their axis, so that a reader finds a
  // year at one place in each.
  const calendar = claims.filter((claim) => isCalendar(kindOf(claim)));
  const until = parsePartialDate(index.ledger.version)?.lastDay ?? null;
  const groups = groupBy(claims, (claim) => `${kindOf(claim)} ${sinceOf(claim) ?? ''}`.trim());
  return [...groups]
    .flatMap(([id, members]): readonly Plot[] => {
      const [first] = members;
      if (first === undefined) return [];
      const kind = kindOf(first);
      const series = seriesOf(index, metric, members);
      const years = isCalendar(kind)
        ? yearsOf(calendar.map(claimDays))
        : yearsOf(daysOf(series));
      return [
        {
          id: `${metricId} ${id}`,
          metric: metricId,
          kind,
          since: sinceOf(first),
          series,
          breaks: breaksOf(metric, kind, series),
          gaps: gapsOf(kind, series, years, until),
          years,
        },
      ];
    })
    .sort(
      byKeys((plot) => [
        pointsIn(plot) < ENOUGH ? 1 : 0,
        order.indexOf(plot.kind),
        -pointsIn(plot),
      ]),
    );
}

function isCalendar(kind: SeriesKind): boolean {
  return kind === 'week' || kind === 'month' || kind === 'part-year' || kind === 'year';
}

function daysOf(series: readonly Series[]): readonly Days[] {
  return series.flatMap(({ points }) => points.flatMap((each) => [each, ...each.repeats]));
}

function yearsOf(days: readonly Days[]): readonly [number, number] {
  return [
    yearOfDay(Math.min(...days.map((each) => each.first))),
    yearOfDay(Math.max(...days.map((each) => each.last))),
  ];
}

/** Number of claims that a plot shows as points of their own. */
export function pointsIn(plot: Plot): number {
  return plot.series.reduce((sum, series) => sum + series.points.length, 0);
}

/**
 * The months, or years, of the axis for which no figure was found: a gap is known, not merely empty.
 * @param until last day that the ledger can know of; null: the end of its last claim
 */
function gapsOf(
  kind: SeriesKind,
  series: readonly Series[],
  years: readonly [number, number],
  until: number | null,
): readonly Days[] {
  if (kind !== 'month' && kind !== 'year') return [];
  const points = series.flatMap((each) => each.points);
  const end = until ?? Math.max(...points.map((point) => point.last));
  const taken = new Set(points.map((point) => calendarMonth(point).first));
  const gaps: Days[] = [];
  for (let year = years[0]; year <= years[1]; year += 1) {
    if (kind === 'year') {
      const gap = { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
      const has = points.some((point) => point.first <= gap.last && point.last >= gap.first);
      if (!has && gap.last <= end) gaps.push(gap);
      continue;
    }
    for (let month = 1; month <= 12; month += 1) {
      const gap = { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
      if (!taken.has(gap.first) && gap.last <= end) gaps.push(gap);
    }
  }
  return gaps;
}

/** Fewer points than this are no series that could break. */
const ENOUGH_FOR_BREAKS = 3;

/**
 * A3: where a plot may not be read across. `scope`: one series ends before one of another scope goes
 * on. `base`: a stock or share that a link calls irreconcilable with an earlier one.
 */
function breaksOf(
  metric: Metric,
  kind: SeriesKind,
  series: readonly Series[],
): readonly SeriesBreak[] {
  if (kind !== 'on') return scopeBreaks(series);
  return measureKinds[metric.kind].baseChanges ? baseBreaks(series) : [];
}

function scopeBreaks(series: readonly Series[]): readonly SeriesBreak[] {
  const long = series
    .filter((each) => each.points.length >= ENOUGH_FOR_BREAKS && each.split === null)
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

/** The kinds that say most about a chosen period, the best first. */
const wanted: Readonly<Record<ChosenPeriod['kind'], readonly SeriesKind[]>> = {
  year: ['month', 'year', 'part-year', 'week', 'total', 'on', 'years'],
  span: ['years', 'year', 'month', 'total', 'on', 'part-year', 'week'],
  upto: ['total', 'month', 'year', 'on', 'years', 'part-year', 'week'],
  on: ['on', 'total', 'year', 'month', 'years', 'part-year', 'week'],
};

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
