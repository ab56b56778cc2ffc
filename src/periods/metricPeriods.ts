import { addTo } from '../ledger/index/groupBy';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, MetricId } from '../ledger/types';
import {
  isCandidate,
  isDrawable,
  isLive,
  isPartOfSameMeasure,
  isWholeArea,
  isWitness,
} from './candidates';
import { spanOf, yearInside } from './claimSpan';

/** The claims of one measure by the periods they belong to. */
export interface MetricPeriods {
  readonly years: ReadonlyMap<number, readonly Claim[]>;
  readonly spans: ReadonlyMap<string, readonly Claim[]>;
  /** Cumulative claims, by end, earliest first. */
  readonly upto: readonly Claim[];
  /** As-of claims, by date, earliest first. */
  readonly on: readonly Claim[];
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
      } else if (span !== null) addTo(spans, `${span.from}..${span.to}`, claim);
    }
  }
  const byEnd = (a: Claim, b: Claim) => a.end.lastDay - b.end.lastDay;
  return {
    years,
    spans,
    upto: upto.sort(byEnd),
    on: on.sort(byEnd),
    yearRange: range,
    wholeAreaAlone: !drawable,
  };
}

/** P1: claims whose end is a date that *Up to a date* or *On a date* offers. */
export function opensDate(index: LedgerIndex, claim: Claim, wholeAreaAlone: boolean): boolean {
  return wholeAreaAlone
    ? isWholeArea(index, claim) && !isPartOfSameMeasure(index, claim)
    : isCandidate(index, claim);
}
