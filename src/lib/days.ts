/** Milliseconds of one day. */
export const DAY = 86_400_000;

/** Days from 1970-01-01 to a calendar day, UTC. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC would read the years 0–99 as 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

/** The last day of the month that a day lies in; both counted from 1970-01-01 UTC. */
export function lastDayOfMonth(day: number): number {
  const date = new Date(day * DAY);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 2, 0);
}

/** The calendar year of a day counted from 1970-01-01 UTC. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The day `months` calendar months later; a day that the month lacks becomes its last day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const monthIndex = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(monthIndex / 12);
  const month = (((monthIndex % 12) + 12) % 12) + 1;
  const lastOfMonth = dayNumber(year, month + 1, 0);
  return Math.min(dayNumber(year, month, date.getUTCDate()), lastOfMonth);
}

/** Whole calendar months from one day to a later one; 0 where the second is not later. */
export function monthsBetween(from: number, to: number): number {
  if (to <= from) return 0;
  const a = new Date(from * DAY);
  const b = new Date(to * DAY);
  let months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  while (months > 0 && addMonths(from, months) > to) months -= 1;
  return months;
}
