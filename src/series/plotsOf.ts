import { groupBy } from '../ledger/index/groupBy';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { MetricId } from '../ledger/types';
import { claimDays } from '../periods/claimSpan';
import { yearOfDay } from '../periods/days';
import { breaksOf } from './breaksOf';
import { gapsOf } from './gapsOf';
import { inOrderOf } from './inOrderOf';
import { isPlotted } from './isPlotted';
import { kindOf } from './kindOf';
import { pointsIn } from './pointsIn';
import { seriesOf } from './seriesOf';
import { sinceOf } from './sinceOf';
import type { Days, Plot, Series, SeriesKind } from './types';

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
  let ofIndex = known.get(index);
  if (ofIndex === undefined) known.set(index, (ofIndex = new Map()));
  let found = ofIndex.get(metric);
  if (found === undefined) ofIndex.set(metric, (found = makePlots(index, metric)));
  return found;
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
      inOrderOf((plot) => [
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
