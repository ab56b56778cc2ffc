import type { Claim } from '../ledger/types';
import { claimDays, coversYear } from '../periods/claimSpan';
import { yearOfDay } from '../periods/days';
import type { SeriesKind } from './types';

/** Longest stretch of days that is still counted as a week, a month, a year. */
const WEEK = 10;
const MONTH = 40;
const YEAR = 366;

/** The kind of period that a claim speaks of, by its length where it speaks of a stretch of time. */
export function kindOf(claim: Claim): SeriesKind {
  if (claim.period === 'cumulative') return 'total';
  if (claim.period === 'as-of') return 'on';
  const { first, last } = claimDays(claim);
  const length = last - first + 1;
  if (length <= WEEK) return 'week';
  if (length <= MONTH) return 'month';
  if (coversYear(claim, yearOfDay(first)) && length <= YEAR) return 'year';
  return length <= YEAR ? 'part-year' : 'years';
}
