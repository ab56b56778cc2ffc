import type { Claim } from '../ledger/types';
import { dayNumber, yearOfDay } from '../lib/days';

/** First and last day that a claim speaks of, days since 1970-01-01. Without a stated start: its end. */
export function claimDays(claim: Claim): { readonly first: number; readonly last: number } {
  return { first: claim.start?.firstDay ?? claim.end.firstDay, last: claim.end.lastDay };
}

/** The calendar year that a `during` claim lies inside, or null (P2). */
export function yearInside(claim: Claim): number | null {
  if (claim.period !== 'during' || claim.start === null) return null;
  const year = yearOfDay(claim.start.firstDay);
  return claim.end.lastDay <= dayNumber(year, 12, 31) ? year : null;
}

/** P2: the claim runs from the first week of the year to the last. */
export function coversYear(claim: Claim, year: number): boolean {
  const { first, last } = claimDays(claim);
  return first <= dayNumber(year, 1, 7) && last >= dayNumber(year, 12, 25);
}

/** P1: a `during` claim of more than a year has a span of its own, `from..to` as stated; else null. */
export function spanOf(claim: Claim): { readonly from: string; readonly to: string } | null {
  if (claim.period !== 'during' || claim.start === null) return null;
  const { first, last } = claimDays(claim);
  if (yearInside(claim) !== null || last - first + 1 <= 366) return null;
  return { from: claim.start.text, to: claim.end.text };
}
