import type { FullText } from '../Text';
import { datePhrase } from './datePhrase';
import { yearOrdinal } from './yearOrdinal';

/** Two numbers close up; dates of several words keep a space about the dash. */
const range = (from: string, to: string) =>
  /^\d+$/.test(from) && /^\d+( |$)/.test(to) ? `${from}–${to}` : `${from} – ${to}`;

/** Periods in words. Dates come in as words already. */
export const periods = {
  year: (year: string) => `${yearOrdinal(year)} il`,
  day: (date: string) => date,
  range,
  shortRange: range,
  cumulative: (to: string) => `${datePhrase(to, 'upto')} artan yekun`,
  cumulativeFrom: (from: string, to: string) => `artan yekun, ${range(from, to)}`,
  asOf: (date: string) => datePhrase(date, 'asOf'),
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: range,
    upto: (date: string) => datePhrase(date, 'upto'),
    on: (date: string) => date,
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label}, ${year}`,
    span: (label: string, from: string, to: string) => `${label}, ${range(from, to)}`,
    upto: (label: string, date: string) => `${label}, ${datePhrase(date, 'upto')}`,
    on: (label: string, date: string) => `${label}, ${date}`,
  },
} satisfies FullText['periods'];
