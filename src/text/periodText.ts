import { parsePartialDate } from '../ledger/parse/parsePartialDate';
import type { Claim, PartialDate } from '../ledger/types';
import type { ChosenPeriod } from '../view/View';
import { dateText, type DateStyle } from './dateText';
import type { Text } from './Text';

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
