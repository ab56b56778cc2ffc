const UP_TO_NINE = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => UP_TO_NINE[count] ?? String(count);

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}: ${said}`,
  together: (name: string, others: string) => `${name}, together with ${others}`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `${figure} on handed-over records`,
  zero: (figure: string) => `${figure} reported`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `computed here from that, ${rate}`,
  aged: 'more than two years before the date that was chosen',
  disputed: (low: string, high: string) => `sources disagree, from ${low} to ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) =>
    count === 1 ? 'one statement' : `one of ${inWords(count)} statements`,
  /** Texts that repeat the statement. */
  reports: (count: number) => `${inWords(count)} ${count === 1 ? 'report' : 'reports'}`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  range: (from: string, to: string) => `${from} to ${to}`,
  cumulativeFrom: (from: string, to: string) => `running total from ${from} to ${to}`,
  asOf: (date: string) => date,
};
