import { plural } from '../plural';

/** Plots of what was reported for the whole area. Dates and numbers come in as words already. */
export const plots = {
  /** The plot under the map. */
  strip: (kind: string) => `Whole area, ${kind}`,
  kinds: {
    week: 'by week',
    month: 'by month',
    'part-year': 'for a part of a year',
    year: 'by year',
    years: 'for several years together',
    on: 'by date',
  },
  totalSince: (start: string) => `running total since ${start}`,
  totalOpen: 'running total, start not stated',
  titled: (measure: string, kind: string) => `${measure}, ${kind}`,
  note: (unit: string) => `${unit}. One mark per claim, never spread over districts.`,
  dash: 'Dash: no report found.',
  /** Who and what a series stands for. */
  groups: {
    all: 'everybody',
    civilian: 'civilians',
    military: 'military',
    child: 'children',
    woman: 'women',
  } as Readonly<Record<string, string>>,
  country: 'the whole country',
  listed: 'the districts named',
  side: (name: string) => `statements from ${name}`,
  thirdParties: 'third parties',
  split: (name: string) => `parts of a whole, ${name}`,
  asReported: 'as reported',
  /** Shapes that are not a series. */
  open: 'About, over, disputed, part',
  again: 'Said again at another date',
  /** Breaks in series. */
  scopeBreak: (scope: string, date: string) => `${scope} before ${date}`,
  baseBreak: 'base changed',
  thisView: (date: string) => `${date}, this view`,
  headUnit: (unit: string, speaker: string) => `${unit}, ${speaker}`,
  headRival: (figure: string) => `or ${figure}`,
  speakerOn: (speaker: string, date: string) => `${speaker}, ${date}`,
  /** One mark for the ear. */
  mark: (figure: string, period: string, said: string) => `${figure}, ${period}; ${said}`,
  disagree: 'sources disagree',
  disagreesWith: 'Disagrees with',
  alsoIn: 'Also in',
  repeats: 'Repeats',
  more: (count: number) => `and ${count} more`,
  part: 'covers a part of it',
  figureLabel: (title: string, count: number) =>
    `${title}: ${count} ${plural('en', count, { one: 'claim', other: 'claims' })}. Arrow keys move from one to the next.`,
  allPlots: 'All plots',
  /** Its table. */
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  columns: {
    period: 'Time',
    figure: 'Figure',
    series: 'Counted',
    speaker: 'Said by',
    source: 'Published',
    beside: 'Beside it',
  },
  deniedBy: (figures: string) => `sources disagree: ${figures}`,
  repeated: (count: number) =>
    `repeated by ${count} ${plural('en', count, { one: 'other text', other: 'other texts' })}`,
  gaps: (count: number, kind: string) =>
    kind === 'year'
      ? `${count} ${plural('en', count, { one: 'year', other: 'years' })} of the axis without a figure found.`
      : `${count} ${plural('en', count, { one: 'month', other: 'months' })} of the axis without a figure found.`,
  /** What a plot shows, in a few sentences: for the ear, and beside the picture. */
  summary: {
    claims: (count: number, range: string) =>
      `${count} ${plural('en', count, { one: 'claim', other: 'claims' })}, ${range}.`,
    ofSeries: (series: string, said: string) => `${series}: ${said}`,
    highest: (figure: string, period: string) => `highest ${figure}, ${period}`,
    latest: (figure: string, period: string) => `latest ${figure}, ${period}`,
    highestAndLatest: (figure: string, period: string) =>
      `highest and latest ${figure}, ${period}`,
    broken: (where: string) => `No line runs across a change of what is counted: ${where}.`,
  },
  /** The screen of all plots. */
  screenTitle: 'Figures for the whole area, over time',
  measure: 'Measure',
  families: {
    contamination: 'Contamination',
    records: 'Records',
    clearance: 'Clearance',
    finds: 'Finds',
    casualties: 'Casualties',
    context: 'Money, years, people',
  },
  alone: 'Too few for a picture',
  aloneNote: 'One or two claims for a kind of period are listed, not drawn.',
  none: 'No figure for the whole area was found for this measure.',
  beside: 'Stands beside',
  besideOf: (speaker: string) => `Beside it: ${speaker}`,
  besideNote:
    'Statements that the ledger sets against these figures and that share no axis with them.',
  against: 'Set against',
};

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

/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `Beside ${place}`,
  how: 'Enter goes there, Esc closes.',
  towards: {
    north: 'north',
    northEast: 'north-east',
    east: 'east',
    southEast: 'south-east',
    south: 'south',
    southWest: 'south-west',
    west: 'west',
    northWest: 'north-west',
  },
  /** For the ear. */
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
};
