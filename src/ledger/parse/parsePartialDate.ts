import { dayNumber } from '../../lib/days';
import type { PartialDate } from '../types';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

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
      firstDay: dayNumber(year, 1, 1),
      lastDay: dayNumber(year, 12, 31),
    };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
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
