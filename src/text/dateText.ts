import type { PartialDate } from '../ledger/types';
import { locale } from './locale';
import { ownForms, type OwnForms } from './languages';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** The space before the short word for year of Russian, `2023 г.`, which does not begin a line. */
const YEAR_SHORT = / (?=г\.$)/u;

/** `long`: 3 July 2021 · `short`: 3 Jul 2021 · `short-no-year`: 3 Jul. */
export type DateStyle = 'long' | 'short' | 'short-no-year' | 'long-no-year';

/** P6: a date in words with the precision it has: `2023`, `November 2023`, `3 July 2021`. */
export function dateText(date: PartialDate, lang: string, style: DateStyle = 'long'): string {
  const { precision } = date;
  if (precision === 'year') return date.text;
  const day = new Date(date.firstDay * DAY);
  const own = ownForms(lang);
  if (own !== null) return ownDate(day, own, style, precision);
  const key = `${lang} ${style} ${precision}`;
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = makeFormat(lang, style, precision)));
  return format.format(day).replace(YEAR_SHORT, '\u00a0');
}

/** Day, month, year, in that order. */
function ownDate(
  date: Date,
  own: OwnForms,
  style: DateStyle,
  precision: 'month' | 'day',
): string {
  const long = precision === 'day' ? own.monthsOfDay : own.months;
  const months = style.startsWith('long') ? long : own.monthsShort;
  return [
    precision === 'day' ? date.getUTCDate() : null,
    months[date.getUTCMonth()],
    style.endsWith('no-year') ? null : date.getUTCFullYear(),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function makeFormat(
  lang: string,
  style: DateStyle,
  precision: 'month' | 'day',
): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: style.startsWith('long') ? 'long' : 'short',
  };
  if (!style.endsWith('no-year')) options.year = 'numeric';
  if (precision === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(locale(lang), options);
}
