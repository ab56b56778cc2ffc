import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import { dayNumber } from '../lib/days';

/**
 * A period that a reader can choose (P1). The link writes it as `2023`, `2020..2024`,
 * `..2025-06-17`, `@2021-06-12` (L1). Dates are ISO 8601 with the precision of the ledger.
 */
export type ChosenPeriod =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'upto'; readonly date: string }
  | { readonly kind: 'on'; readonly date: string };

/** A period that a measure offers, with what there is to see in it (P1). */
export interface PeriodChoice {
  readonly period: ChosenPeriod;
  /** Districts with a figure (S1–S5). */
  readonly districts: number;
  /** Of these, districts whose figure covers the whole period. */
  readonly covering: number;
  /** Figures for the area as a whole that stand for this period. */
  readonly wholeArea: number;
}

/** One text per period, for maps and comparison; the same words as in a link (L1). */
export function periodKey(period: ChosenPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return `${period.from}..${period.to}`;
    case 'upto':
      return `..${period.date}`;
    case 'on':
      return `@${period.date}`;
  }
}

/** First and last day of a chosen period; `upto` and `on` have no first day. Reduced dates count by P6. */
export function periodDays(period: ChosenPeriod): {
  readonly first: number | null;
  readonly last: number;
} {
  switch (period.kind) {
    case 'year':
      return { first: dayNumber(period.year, 1, 1), last: dayNumber(period.year, 12, 31) };
    case 'span':
      return { first: parsed(period.from).firstDay, last: parsed(period.to).lastDay };
    case 'upto':
    case 'on':
      return { first: null, last: parsed(period.date).lastDay };
  }
}

function parsed(text: string) {
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError(`Not an ISO 8601 date: ${text}`);
  return date;
}
