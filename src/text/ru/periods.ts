import { dated, genitive, stretch } from './phrase';

/** Periods in words. Dates come in as words already. */
export const periods = {
  year: (year: string) => dated(year),
  day: (date: string) => date,
  range: stretch,
  shortRange: stretch,
  cumulative: (to: string) => `нарастающий итог на ${dated(to)}`,
  cumulativeFrom: (from: string, to: string) =>
    `нарастающий итог с ${genitive(from)} по ${dated(to)}`,
  asOf: (date: string) => `на ${dated(date)}`,
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: stretch,
    upto: (date: string) => `итог на ${dated(date)}`,
    on: (date: string) => dated(date),
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label}, ${dated(year)}`,
    span: (label: string, from: string, to: string) => `${label}, ${stretch(from, to)}`,
    upto: (label: string, date: string) => `${label}, итог на ${dated(date)}`,
    on: (label: string, date: string) => `${label}, на ${dated(date)}`,
  },
};
