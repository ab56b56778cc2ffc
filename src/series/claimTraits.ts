import { sameSpan } from '../figures/choice/same';
import { isForLedgerAlone } from '../figures/doNoHarm';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../ledger/types';
import { yearOfDay, dayNumber, DAY } from '../lib/days';
import { isWholeArea } from '../periods/candidates';
import { claimDays, coversYear } from '../periods/claimSpan';
import type { SeriesPoint, SeriesKind, Extent, Days } from './types';

/** S9: drawn open: no exact number, disputed, or less than the period that it is counted to. */
export function isOpen(point: SeriesPoint): boolean {
  return point.claim.quantity.qualifier !== 'exact' || point.disputed || !point.covers;
}

/** C2, C6, Do no harm 3: a number for the area as a whole that is a point of a plot. */
export function isPlotted(index: LedgerIndex, claim: Claim): boolean {
  return isWholeArea(index, claim) && !isForLedgerAlone(index, claim);
}

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

/**
 * The month or year from which a running total runs, as stated (`2020-11`, `1991`), so that totals
 * of different starts stay apart. Null where no start is stated, and for other kinds of period.
 */
export function sinceOf(claim: Claim): string | null {
  if (claim.period !== 'cumulative' || claim.start === null) return null;
  return claim.start.text.slice(0, 'yyyy-mm'.length);
}

/**
 * C4 for a plot: do two claims speak of one time? A running total of June and one of 6 June stand at
 * two places of a line, and the second may be higher: that is no disagreement.
 */
export function sameTime(a: Claim, b: Claim): boolean {
  return sameSpan(a, b) && (a.period === 'during' || a.end.text === b.end.text);
}

/**
 * The split that a claim is a part of, where nothing else tells it from its whole: `by level`. A
 * part with another scope, extent or stretch of time is told apart by that. Null: no such part.
 */
export function splitOf(index: LedgerIndex, claim: Claim): string | null {
  for (const { whole, name } of index.splitsOfPart.get(claim.id) ?? []) {
    const alike =
      whole.metric === claim.metric &&
      whole.scope === claim.scope &&
      whole.group === claim.group &&
      extentOf(index, whole) === extentOf(index, claim) &&
      (claim.period !== 'during' || whole.start?.text === claim.start?.text) &&
      (claim.period !== 'during' || whole.end.text === claim.end.text);
    if (alike) return name;
  }
  return null;
}

/**
 * What a whole-area number stands for. Regions whose members together are those of a territory stand
 * for the territory; a list says where work took place, and the number covers all of it.
 */
export function extentOf(index: LedgerIndex, claim: Claim): Extent {
  if (claim.placeMode === 'country') return 'country';
  if (claim.placeMode === 'listed') return 'territory';
  const members = new Set<PlaceId>(
    claim.places.flatMap((id) => index.placeById.get(id)?.members ?? []),
  );
  const territories = index.ledger.places.filter(
    (place) => place.kind === 'territory' && place.members.length > 0,
  );
  return territories.some((place) => place.members.every((id) => members.has(id)))
    ? 'territory'
    : 'part';
}

/** P2's week at either end of a period. */
const SLACK = 7;

/**
 * P2: true when the claim runs from the first week of its month to the last; a part of a year never
 * covers; other kinds speak for the whole of what they are counted to.
 */
export function coversItsKind(claim: Claim): boolean {
  const kind = kindOf(claim);
  if (kind === 'part-year') return false;
  if (kind !== 'month') return true;
  const days = claimDays(claim);
  const month = calendarMonth(days);
  return days.first < month.first + SLACK && days.last > month.last - SLACK;
}

/** The calendar month in which the middle of a stretch of days lies. */
export function calendarMonth({ first, last }: Days): Days {
  const middle = new Date(Math.floor((first + last) / 2) * DAY);
  const year = middle.getUTCFullYear();
  const month = middle.getUTCMonth() + 1;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
}
