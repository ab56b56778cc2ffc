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
