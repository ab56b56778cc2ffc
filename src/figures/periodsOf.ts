import type { Claim, Metric, MetricId } from '../ledger/types';
import { compareKeys } from '../lib/compare';
import { remembered } from '../lib/memo';
import { periodDays, type ChosenPeriod, type PeriodChoice } from '../periods/Period';
import { claimsIn, metricPeriods, openingDates } from '../periods/periodClaims';
import type { FigureWorld } from './FigureWorld';
import { jointGroups } from './choice/jointGroups';
import { isCovering, preference } from './choice/preference';
import { datedChoices } from './datedChoices';
import { existsBy } from './existsBy';

const known = new WeakMap<FigureWorld, Map<MetricId, readonly PeriodChoice[]>>();

/**
 * P1: the periods a measure offers: years, spans, *up to a date*, *on a date*; each kind in order
 * of time, with the number of districts that have a figure in it.
 */
export function periodsOf(world: FigureWorld, metricId: MetricId): readonly PeriodChoice[] {
  const ofWorld = remembered(known, world, () => new Map());
  return remembered(ofWorld, metricId, () => findPeriods(world, metricId));
}

function findPeriods(world: FigureWorld, metricId: MetricId): readonly PeriodChoice[] {
  const metric = world.index.metricById.get(metricId);
  if (metric === undefined || metric.draw !== 'choropleth') return [];
  const stretches = [...years(world, metric), ...spans(world, metric)];
  return [
    ...stretches.map((period) => count(world, metric, period)),
    ...datedChoices(world, metric.id, 'upto', dates(world, metric, 'upto')),
    ...datedChoices(world, metric.id, 'on', dates(world, metric, 'on')),
  ];
}

function years(world: FigureWorld, metric: Metric): ChosenPeriod[] {
  const range = metricPeriods(world.index, metric.id).yearRange;
  if (range === null) return [];
  const [first, last] = range;
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    kind: 'year',
    year: first + i,
  }));
}

function spans(world: FigureWorld, metric: Metric): ChosenPeriod[] {
  const found: ChosenPeriod[] = [];
  for (const { candidates } of metricPeriods(world.index, metric.id).spans.values()) {
    const [claim] = candidates;
    if (claim === undefined || claim.start === null) continue;
    found.push({ kind: 'span', from: claim.start.text, to: claim.end.text });
  }
  return found.sort(byTime);
}

function dates(world: FigureWorld, metric: Metric, kind: 'upto' | 'on'): ChosenPeriod[] {
  const texts = new Set(
    openingDates(world.index, metric.id, kind).map((claim) => claim.end.text),
  );
  return [...texts].map((date): ChosenPeriod => ({ kind, date })).sort(byTime);
}

function byTime(a: ChosenPeriod, b: ChosenPeriod): number {
  const rank = (period: ChosenPeriod) => {
    const { first, last } = periodDays(period);
    // Of two dates with one last day the more precise comes first.
    return [last, first ?? 0, -lengthOf(period)];
  };
  return compareKeys(rank(a), rank(b));
}

function lengthOf(period: ChosenPeriod): number {
  return 'date' in period ? period.date.length : 0;
}

/** A year or a span; every claim of a measure lies in one of them at most. */
function count(world: FigureWorld, metric: Metric, period: ChosenPeriod): PeriodChoice {
  const claims = claimsIn(world.index, metric.id, period);
  const { last } = periodDays(period);
  const exists = existsBy(world, last);
  const covers = (claim: Claim) => isCovering(claim, period);
  let districts = 0;
  let covering = 0;
  for (const [place, singles] of claims.singles) {
    if (!exists(place)) continue;
    districts += 1;
    if (singles.some(covers)) covering += 1;
  }
  for (const group of jointGroups(claims, exists, preference(world.index, period, claims))) {
    districts += group.carriers.length;
    if (covers(group.claim)) covering += group.carriers.length;
  }
  return { period, districts, covering, wholeArea: claims.whole.length };
}
