import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { ChosenPeriod } from '../view/View';
import { dayNumber } from './days';

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
