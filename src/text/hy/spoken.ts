import { dated } from './dated';

/** From a date: a number takes the ending behind a hyphen, a month in the place of its own. */
const since = (date: string) =>
  /\d$/.test(date) ? `${date}-ից` : `${date.replace(/ի$/u, '')}ից`;

const range = (from: string, to: string) => `${since(from)} մինչև ${dated(to)}`;

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}՝ ${said}`,
  together: (name: string, others: string) => `${name}, միասնական թվով նաև ${others}`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `${figure} փոխանցված քարտեզներում`,
  zero: (figure: string) => `հաղորդված է ${figure}`,
  /** A4: `rate` is made of `figure` and the area. */
  perArea: (figure: string, rate: string) => `${figure}. այստեղ դրանից հաշվարկված է ${rate}`,
  aged: 'ընտրված ամսաթվից երկու տարուց ավելի վաղ',
  disputed: (low: string, high: string) =>
    `աղբյուրները հակասում են իրար. ամենափոքրը՝ ${low}, ամենամեծը՝ ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) =>
    count === 1 ? 'մեկ հայտարարություն' : `${count} հայտարարությունից մեկը`,
  /** Texts that repeat the statement. */
  reports: (count: number) => `նաև ${count} տեքստում`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  range,
  cumulativeFrom: (from: string, to: string) => `կուտակային թիվ ${range(from, to)}`,
  asOf: (date: string) => `առ ${dated(date)}`,
};
