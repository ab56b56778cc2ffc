import type { Claim, MetricId, PlaceId, Scope, Side } from '../ledger/types';

/**
 * How long the claims of a series speak of. Kinds are never mixed in one plot: a month says nothing
 * about a year, and a running total nothing about either.
 *
 * `week`, `month`, `year`: about so long · `part-year`: longer than a month, no whole year · `years`:
 * more than a year · `total`: running from a start up to a date · `on`: a state on a date.
 */
export type SeriesKind = 'week' | 'month' | 'part-year' | 'year' | 'years' | 'total' | 'on';

/**
 * What a number for more than one district stands for: the whole country, the territory of the
 * ledger (as one, as all its regions, or as a list of where work took place), or a part of it.
 */
export type Extent = 'country' | 'territory' | 'part';

/** A stretch of days, counted from 1970-01-01 UTC. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A number at its place in time: the days it speaks of; of a date without a day, those it can mean (P6). */
export interface Dated extends Days {
  readonly claim: Claim;
  /** Stated ends in the measure's unit; equal but for `between` (S9). */
  readonly low: number;
  readonly high: number;
}

/** One claim of a series, with what stands beside it. */
export interface SeriesPoint extends Dated {
  /** False: it covers less than the week, month or year that it is counted to (P2). */
  readonly covers: boolean;
  /** Disputed itself, or another claim of the plot says otherwise of the same time (C4). */
  readonly disputed: boolean;
  /** Every claim of the measure that disagrees with it, whichever time it speaks of. */
  readonly rivals: readonly Claim[];
  /** Claims that repeat it (C6), earliest publication first. */
  readonly witnesses: readonly Claim[];
  /** Those of the witnesses that say it again for another date, in order of time. */
  readonly repeats: readonly Dated[];
}

/** Claims that may stand in one line: one kind of period, one scope, one extent (A3). */
export interface Series {
  readonly id: string;
  /** Who was hurt, for casualties: `all`, `civilian` … */
  readonly group: string | null;
  readonly scope: Scope | null;
  readonly extent: Extent;
  /** Places of a `part`; empty for the others. */
  readonly places: readonly PlaceId[];
  /** Whose statements; null for flows, which many parties count in the same way. */
  readonly side: Side | null;
  /** Name of the split whose parts these are: `by level`; null for numbers that stand alone. */
  readonly split: string | null;
  /** In order of time. */
  readonly points: readonly SeriesPoint[];
}

/** Where no line may be drawn: the scope or the base changed (A3). */
export interface SeriesBreak {
  /** The day on which what comes after begins. */
  readonly day: number;
  /** `scope`: another series goes on from here; `base`: a link says that the base changed. */
  readonly reason: 'scope' | 'base';
  /** The series that ends here. */
  readonly before: Series;
}

/** Series of one measure, kind of period and start: what one picture may show. */
export interface Plot {
  readonly id: string;
  readonly metric: MetricId;
  readonly kind: SeriesKind;
  /** Running totals: the month or year of the start, `2020-11`; null where it is not stated. */
  readonly since: string | null;
  /** The one to read first at the front. */
  readonly series: readonly Series[];
  readonly breaks: readonly SeriesBreak[];
  /** Months or years for which no figure was found; empty for other kinds. */
  readonly gaps: readonly Days[];
  /** First and last calendar year of the time axis. */
  readonly years: readonly [number, number];
}
