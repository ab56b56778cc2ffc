/** A year in full: the point of its short form would stand before another point. */
const dated = (date: string) => (/^\d{4}$/.test(date) ? `${date} թվական` : date);

/** Both ends stand apart, so that dates need no endings; the number of a day alone may take one. */
const range = (from: string, to: string) =>
  /^\d{1,2}$/.test(from)
    ? `${from}-ից մինչև ${to}`
    : `սկիզբը՝ ${dated(from)}, ավարտը՝ ${dated(to)}`;

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}՝ ${said}`,
  together: (name: string, others: string) => `${name}, միասնական թիվ, նաև ${others}`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `${figure}՝ ըստ փոխանցված գրանցումների`,
  zero: (figure: string) => `հաղորդված է ${figure}`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `այստեղ դրանից հաշվարկված է ${rate}`,
  aged: 'ընտրված ամսաթվից ավելի քան երկու տարի առաջ',
  disputed: (low: string, high: string) =>
    `աղբյուրները հակասում են իրար. ամենափոքրը՝ ${low}, ամենամեծը՝ ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) =>
    count === 1 ? 'մեկ հայտարարություն' : `${count} հայտարարությունից մեկը`,
  /** Texts that repeat the statement. */
  reports: (count: number) => `նաև ${count} տեքստում`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  year: dated,
  range,
  cumulativeFrom: (from: string, to: string) => `կուտակային թիվ, ${range(from, to)}`,
  asOf: (date: string) => `առ ${dated(date)}`,
};
