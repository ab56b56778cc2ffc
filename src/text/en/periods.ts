import { plural } from '../plural';

/** Periods in words. Dates come in as words already. */
export const periods = {
  year: (year: string) => `the year ${year}`,
  day: (date: string) => date,
  range: (from: string, to: string) => `${from} to ${to}`,
  shortRange: (from: string, to: string) => `${from} – ${to}`,
  cumulative: (to: string) => `running total up to ${to}`,
  cumulativeFrom: (from: string, to: string) => `running total from ${from} to ${to}`,
  asOf: (date: string) => `as of ${date}`,
  /** The chosen period where it stands alone: the axis, the value of a control. */
  chosen: {
    span: (from: string, to: string) => `${from} to ${to}`,
    upto: (date: string) => `up to ${date}`,
    on: (date: string) => date,
  },
  /** The chosen period behind the name of a measure. */
  behind: {
    year: (label: string, year: string) => `${label} in ${year}`,
    span: (label: string, from: string, to: string) => `${label} from ${from} to ${to}`,
    upto: (label: string, date: string) => `${label} up to ${date}`,
    on: (label: string, date: string) => `${label}, ${date}`,
  },
};

const lang = 'en';

export const periodPicker = {
  label: 'Period',
  kindLabel: 'Kind of period',
  kinds: {
    year: 'In a year',
    span: 'Over several years',
    upto: 'Up to a date',
    on: 'On a date',
  },
  earlier: 'Earlier period',
  later: 'Later period',
  play: 'Play the periods in order',
  pause: 'Pause',
  circles: {
    year: 'In the circle: districts with a figure.',
    span: 'In the circle: districts with a figure.',
    upto: 'In the circle: districts with a figure up to that date.',
    on: 'In the circle: districts with a figure on that date.',
  },
  noCircles:
    'No district has a figure of its own; figures for the whole area stand at the ticks.',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0
      ? 'no district with a figure'
      : `${count} ${plural(lang, count, { one: 'district', other: 'districts' })} with a figure`,
};
