import { dayNumber } from '../periods/days';
import type { Days } from './types';

/** The calendar month in which the middle of a stretch of days lies. */
export function calendarMonth({ first, last }: Days): Days {
  const middle = new Date(Math.floor((first + last) / 2) * 86_400_000);
  const year = middle.getUTCFullYear();
  const month = middle.getUTCMonth() + 1;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
}
