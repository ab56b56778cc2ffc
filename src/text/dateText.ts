import type { PartialDate } from '../ledger/types';
import { locale } from './locale';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** `long`: 3 July 2021 · `short`: 3 Jul 2021 · `short-no-year`: 3 Jul. */
export type DateStyle = 'long' | 'short' | 'short-no-year' | 'long-no-year';

/** P6: a date in words with the precision it has: `2023`, `November 2023`, `3 July 2021`. */
export function dateText(date: PartialDate, lang: string, style: DateStyle = 'long'): string {
  if (date.precision === 'year') return date.text;
  const key = `${lang} ${style} ${date.precision}`;
  let format = formats.get(key);
  if (format === undefined)
    formats.set(key, (format = makeFormat(lang, style, date.precision)));
  return format.format(new Date(date.firstDay * DAY));
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
