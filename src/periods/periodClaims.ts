import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { MetricId, Claim, PlaceId } from '../ledger/types';
import { addTo } from '../lib/group';
import { remembered } from '../lib/memo';
import { periodDays, periodKey, type ChosenPeriod } from './Period';
import {
  isCandidate,
  isWholeArea,
  isDrawable,
  isLive,
  isPartOfSameMeasure,
  isWitness,
} from './candidates';
import { spanOf, yearInside } from './claimSpan';

const knownPeriodClaims = new WeakMap<LedgerIndex, Map<string, PeriodClaims>>();

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
  const ofIndex = remembered(knownPeriodClaims, index, () => new Map());
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

/** The claims of one measure and one period, sorted by what they may be drawn on. */
export interface PeriodClaims {
  /** C1, mode `single`, by the place they name. */
  readonly singles: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** C1, mode `joint`. */
  readonly joints: readonly Claim[];
  /** The same, by each place they name. */
  readonly jointsOf: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** S6: live `listed` claims by each place they name. */
  readonly listed: ReadonlyMap<PlaceId, readonly Claim[]>;
  /** Region, country and listed claims as totals, never drawn on a district (C2). */
  readonly whole: readonly Claim[];
}

/** Claims by place; a claim stands under every place it names. */
export function periodClaims(sorted: SortedClaims): PeriodClaims {
  const joints = sorted.candidates.filter((claim) => claim.placeMode === 'joint');
  return {
    singles: byPlace(sorted.candidates.filter((claim) => claim.placeMode === 'single')),
    joints,
    jointsOf: byPlace(joints),
    listed: byPlace(sorted.listed),
    whole: sorted.whole,
  };
}

function byPlace(claims: readonly Claim[]): Map<PlaceId, Claim[]> {
  const found = new Map<PlaceId, Claim[]>();
  for (const claim of claims) for (const place of claim.places) addTo(found, place, claim);
  return found;
}

/** Live claims of one measure, sorted into the ways they can be used; each list in one order. */
interface SortedClaims {
  /** C1: may be drawn on a district. */
  readonly candidates: readonly Claim[];
  /** S6: name districts in a list. */
  readonly listed: readonly Claim[];
  /** C2: stand for the area as a whole. A listed claim can be here as well. */
  readonly whole: readonly Claim[];
}

/** Asks of every claim once what it can be used for. The lists keep the order of the claims. */
function sortClaims(index: LedgerIndex, claims: readonly Claim[]): SortedClaims {
  return {
    candidates: claims.filter((claim) => isCandidate(index, claim)),
    listed: claims.filter((claim) => claim.placeMode === 'listed'),
    whole: claims.filter((claim) => isWholeArea(index, claim)),
  };
}

/** Of lists in the order of their ends, the claims that end by a day (P4). */
export function endedBy(sorted: SortedClaims, lastDay: number): SortedClaims {
  return {
    candidates: startOf(sorted.candidates, lastDay),
    listed: startOf(sorted.listed, lastDay),
    whole: startOf(sorted.whole, lastDay),
  };
}

/** The claims before the first that ends later, found by halving. */
function startOf(claims: readonly Claim[], lastDay: number): readonly Claim[] {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ends = claims[middle]?.end.lastDay ?? Infinity;
    if (ends <= lastDay) low = middle + 1;
    else high = middle;
  }
  return claims.slice(0, low);
}

/** The claims of one measure by the periods they belong to. */
interface MetricPeriods {
  readonly years: ReadonlyMap<number, SortedClaims>;
  /** By their periodKey. */
  readonly spans: ReadonlyMap<string, SortedClaims>;
  /** Cumulative claims, by end, earliest first. */
  readonly upto: SortedClaims;
  /** As-of claims, by date, earliest first. */
  readonly on: SortedClaims;
  /** P1: years offered are all from the first to the last; null: none. */
  readonly yearRange: readonly [number, number] | null;
  /** P1: no claim of this measure can be drawn, though the measure may be. */
  readonly wholeAreaAlone: boolean;
}

const knownMetricPeriods = new WeakMap<LedgerIndex, Map<MetricId, MetricPeriods>>();

/** Sorted once per measure and ledger, then remembered. */
export function metricPeriods(index: LedgerIndex, metric: MetricId): MetricPeriods {
  const ofIndex = remembered(knownMetricPeriods, index, () => new Map());
  return remembered(ofIndex, metric, () => sortPeriods(index, metric));
}

function sortPeriods(index: LedgerIndex, metric: MetricId): MetricPeriods {
  const years = new Map<number, Claim[]>();
  const spans = new Map<string, Claim[]>();
  const upto: Claim[] = [];
  const on: Claim[] = [];
  let range: [number, number] | null = null;
  let drawable = false;

  for (const claim of index.claimsByMetric.get(metric) ?? []) {
    // C6: a witness opens no period; a claim that is not live is never drawn.
    if (!isLive(claim) || isWitness(index, claim)) continue;
    drawable ||= isDrawable(index, claim);
    if (claim.period === 'cumulative') upto.push(claim);
    else if (claim.period === 'as-of') on.push(claim);
    else {
      const year = yearInside(claim);
      const span = spanOf(claim);
      if (year !== null) {
        addTo(years, year, claim);
        range =
          range === null ? [year, year] : [Math.min(range[0], year), Math.max(range[1], year)];
      } else if (span !== null) addTo(spans, periodKey({ kind: 'span', ...span }), claim);
    }
  }
  const sorted = (claims: readonly Claim[]) => sortClaims(index, claims);
  const byEnd = (a: Claim, b: Claim) => a.end.lastDay - b.end.lastDay;
  return {
    years: new Map([...years].map(([year, claims]) => [year, sorted(claims)])),
    spans: new Map([...spans].map(([span, claims]) => [span, sorted(claims)])),
    upto: sorted(upto.sort(byEnd)),
    on: sorted(on.sort(byEnd)),
    yearRange: range,
    wholeAreaAlone: !drawable,
  };
}

/** P1: claims whose ends are the dates that *Up to a date* or *On a date* offers. */
export function openingDates(
  index: LedgerIndex,
  metric: MetricId,
  kind: 'upto' | 'on',
): readonly Claim[] {
  const { [kind]: claims, wholeAreaAlone } = metricPeriods(index, metric);
  return wholeAreaAlone
    ? claims.whole.filter((claim) => !isPartOfSameMeasure(index, claim))
    : claims.candidates;
}

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
