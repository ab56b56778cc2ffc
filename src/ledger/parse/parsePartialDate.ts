import type { PartialDate } from '../types';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 UTC; month from 0, day from 1, both may run over. */
function dayNumber(year: number, month: number, day: number): number {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY;
}

/**
 * Reads an ISO 8601 date of full or reduced precision: `2023`, `2023-11` or `2023-11-05`.
 * Reduced precision is kept (P6): `firstDay` and `lastDay` are the first and last day the text can
 * mean, in days since 1970-01-01 UTC. A day that no calendar has (`2023-02-30`) gives null.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return {
      text,
      precision: 'year',
      firstDay: dayNumber(year, 0, 1),
      lastDay: dayNumber(year, 11, 31),
    };
  }
  const month = Number(match[2]) - 1;
  if (month < 0 || month > 11) return null;
  const monthEnd = dayNumber(year, month + 1, 0);
  if (match[3] === undefined) {
    return {
      text,
      precision: 'month',
      firstDay: dayNumber(year, month, 1),
      lastDay: monthEnd,
    };
  }
  const day = Number(match[3]);
  const at = dayNumber(year, month, day);
  return day < 1 || at > monthEnd
    ? null
    : { text, precision: 'day', firstDay: at, lastDay: at };
}
