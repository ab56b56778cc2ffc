import { addTo } from '../ledger/index/groupBy';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import { isDrawable, isLive, isPartOfSameMeasure, isWitness } from './candidates';
import { spanOf, yearInside } from './claimSpan';
import { periodKey } from './periodKey';
import { sortClaims, type SortedClaims } from './SortedClaims';

/** The claims of one measure by the periods they belong to. */
export interface MetricPeriods {
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

const known = new WeakMap<LedgerIndex, Map<MetricId, MetricPeriods>>();

/** Sorted once per measure and ledger, then remembered. */
export function metricPeriods(index: LedgerIndex, metric: MetricId): MetricPeriods {
  let ofIndex = known.get(index);
  if (ofIndex === undefined) known.set(index, (ofIndex = new Map()));
  let found = ofIndex.get(metric);
  if (found === undefined) ofIndex.set(metric, (found = sortPeriods(index, metric)));
  return found;
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
