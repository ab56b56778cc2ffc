import { between, dated } from './dated';

/** Periods in words. Dates come in as words already, without endings: they stand apart. */
export const periods = {
  year: (year: string) => dated(year),
  day: (date: string) => date,
  range: (from: string, to: string) => between(from, to),
  shortRange: (from: string, to: string) => `${from} – ${to}`,
  cumulative: (to: string) => `կուտակային թիվ մինչև ${dated(to)}`,
  cumulativeFrom: (from: string, to: string) => `կուտակային թիվ, ${between(from, to)}`,
  asOf: (date: string) => `առ ${dated(date)}`,
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: (from: string, to: string) => between(from, to),
    upto: (date: string) => `մինչև ${dated(date)}`,
    on: (date: string) => date,
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label}, ${dated(year)}`,
    span: (label: string, from: string, to: string) => `${label}, ${between(from, to)}`,
    upto: (label: string, date: string) => `${label}, մինչև ${dated(date)}`,
    on: (label: string, date: string) => `${label}, ${dated(date)}`,
  },
};
