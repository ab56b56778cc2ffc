const DAY_MS = 86_400_000;

/** The last day of the month that a day lies in; both in days since 1970-01-01 UTC (P7). */
export function lastDayOfMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY_MS;
}
