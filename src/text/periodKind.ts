import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { ChosenPeriod } from '../periods/Period';

/** How a period stands in a sentence: its kind, and whether a date names a day (P6). */
export type PeriodKind = ChosenPeriod['kind'] | 'in';

/** P6: a reduced date is a month or year *in* which a figure stands, not a day *on* which it does. */
export function periodKind(period: ChosenPeriod): PeriodKind {
  const reduced = period.kind === 'on' && parsePartialDate(period.date)?.precision !== 'day';
  return reduced ? 'in' : period.kind;
}
