import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { PartialDate, Claim } from '../ledger/types';
import { DAY } from '../lib/days';
import { remembered } from '../lib/memo';
import type { ChosenPeriod } from '../periods/Period';
import type { Text } from './Text';
import { ownForms, type OwnForms } from './languages';
import { locale } from './locale';

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
  const format = remembered(formats, key, () => makeFormat(lang, style, precision));
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

/**
 * The period that a claim really covers, in words (P2, P6).
 * @param say the words of periods; others for the ear
 */
export function claimPeriodText(
  claim: Claim,
  text: Text,
  say: Omit<Text['periods'], 'chosen' | 'behind' | 'shortRange'> = text.periods,
): string {
  const { start, end, period } = claim;
  const words = (date: PartialDate) => dateText(date, text.lang);
  if (period === 'as-of') return say.asOf(words(end));
  if (period === 'cumulative') {
    return start === null
      ? say.cumulative(words(end))
      : say.cumulativeFrom(words(start), words(end));
  }
  if (start === null || start.text === end.text) {
    return end.precision === 'year' ? say.year(words(end)) : say.day(words(end));
  }
  return say.range(dateBefore(start, end, text.lang, 'long'), words(end));
}

/**
 * The dates of a claim as short as a map label can carry: `24 – 25 Sep`, `Aug – 25 Oct`, `12 Jun
 * 2021`. The year is left out where `year` is the chosen one.
 */
export function labelDates(claim: Claim, text: Text, year: number | null): string {
  const { start, end, period } = claim;
  const style: DateStyle =
    year !== null && end.text.startsWith(String(year)) ? 'short-no-year' : 'short';
  const last = dateText(end, text.lang, style);
  if (period !== 'during' || start === null || start.text === end.text) return last;
  return text.periods.shortRange(dateBefore(start, end, text.lang, 'short'), last);
}

/** A first date without the year or month that the last date says again. */
function dateBefore(
  start: PartialDate,
  end: PartialDate,
  lang: string,
  length: 'long' | 'short',
): string {
  if (start.precision === 'year' || start.text.slice(0, 4) !== end.text.slice(0, 4)) {
    return dateText(start, lang, length);
  }
  const sameMonth = start.text.slice(0, 7) === end.text.slice(0, 7);
  if (start.precision === 'day' && end.precision === 'day' && sameMonth) {
    return String(Number(start.text.slice(8)));
  }
  return dateText(start, lang, `${length}-no-year`);
}

/** A chosen period where it stands alone: `2025`, `2020 to 2024`, `up to 17 June 2025`. */
export function choiceText(period: ChosenPeriod, text: Text): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return text.periods.chosen.span(dateOf(period.from, text), dateOf(period.to, text));
    case 'upto':
      return text.periods.chosen.upto(dateOf(period.date, text));
    case 'on':
      return text.periods.chosen.on(dateOf(period.date, text));
  }
}

/** The name of a measure with the chosen period: `Land reported cleared in 2025`. */
export function measureIn(label: string, period: ChosenPeriod, text: Text): string {
  const { behind } = text.periods;
  switch (period.kind) {
    case 'year':
      return behind.year(label, String(period.year));
    case 'span':
      return behind.span(label, dateOf(period.from, text), dateOf(period.to, text));
    case 'upto':
      return behind.upto(label, dateOf(period.date, text));
    case 'on':
      return behind.on(label, dateOf(period.date, text));
  }
}

/** A date of a chosen period in words; one that cannot be read stands as it is. */
export function dateOf(iso: string, text: Text, style: DateStyle = 'long'): string {
  const date = parsePartialDate(iso);
  return date === null ? iso : dateText(date, text.lang, style);
}
