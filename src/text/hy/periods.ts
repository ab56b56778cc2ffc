import { between, dated } from './phrase';

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

export const periodPicker = {
  label: 'Ժամանակ',
  kindLabel: 'Ժամանակաշրջանի տեսակը',
  kinds: {
    year: 'Մեկ տարում',
    span: 'Մի քանի տարում',
    upto: 'Մինչև ամսաթիվ',
    on: 'Առ ամսաթիվ',
  },
  earlier: 'Նախորդ ժամանակաշրջան',
  later: 'Հաջորդ ժամանակաշրջան',
  play: 'Ցուցադրել ժամանակաշրջանները հերթով',
  pause: 'Դադար',
  circles: {
    year: 'Շրջանակի մեջ՝ թիվ ունեցող շրջանների քանակը։',
    span: 'Շրջանակի մեջ՝ թիվ ունեցող շրջանների քանակը։',
    upto: 'Շրջանակի մեջ՝ մինչև այդ ամսաթիվը թիվ ունեցող շրջանների քանակը։',
    on: 'Շրջանակի մեջ՝ այդ ամսաթվի դրությամբ թիվ ունեցող շրջանների քանակը։',
  },
  noCircles: 'Ոչ մի շրջան սեփական թիվ չունի. ամբողջ տարածքի թվերը նշված են գծիկներով։',
  /** Said with the name of the period: `2025, 13 districts with a figure`. */
  districts: (count: number) =>
    count === 0 ? 'թիվ ունեցող շրջան չկա' : `թիվ ունի ${count} շրջան`,
};
