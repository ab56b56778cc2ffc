/** Months with the possessive ending that a year before them asks for: `2023-cü ilin dekabrı`. */
const OF_YEAR: Readonly<Record<string, { readonly stem: string; readonly back: boolean }>> = {
  yanvar: { stem: 'yanvarı', back: true },
  fevral: { stem: 'fevralı', back: true },
  mart: { stem: 'martı', back: true },
  aprel: { stem: 'apreli', back: false },
  may: { stem: 'mayı', back: true },
  iyun: { stem: 'iyunu', back: true },
  iyul: { stem: 'iyulu', back: true },
  avqust: { stem: 'avqustu', back: true },
  sentyabr: { stem: 'sentyabrı', back: true },
  oktyabr: { stem: 'oktyabrı', back: true },
  noyabr: { stem: 'noyabrı', back: true },
  dekabr: { stem: 'dekabrı', back: true },
};

/** What is said of a date: in or on it, up to it, since it, as of it. */
type DateCase = 'in' | 'upto' | 'since' | 'asOf';

const ENDINGS: Readonly<Record<DateCase, { front: string; back: string; afterIl: string }>> = {
  in: { front: 'ndə', back: 'nda', afterIl: 'də' },
  upto: { front: 'nədək', back: 'nadək', afterIl: 'ədək' },
  since: { front: 'ndən', back: 'ndan', afterIl: 'dən' },
  asOf: { front: 'nə', back: 'na', afterIl: 'ə' },
};

/**
 * A formatted date with the case ending that Azerbaijani needs: `2025-ci ildə`, `2023-cü ilin
 * dekabrında`, `17 iyun 2025 tarixinədək`. What cannot be read as a year or month is called a date.
 */
export function datePhrase(date: string, use: DateCase): string {
  const { front, back, afterIl } = ENDINGS[use];
  if (/^\d{4}$/.test(date)) return `${yearOrdinal(date)} il${afterIl}`;
  const [, word = '', year = ''] = /^(\p{L}+) (\d{4})$/u.exec(date) ?? [];
  const month = OF_YEAR[word];
  if (month === undefined) return `${date} tarixi${front}`;
  return `${yearOrdinal(year)} ilin ${month.stem}${month.back ? back : front}`;
}

/**
 * From one date to another, in words: `24-dən 25 sentyabr 2022 tarixinədək`, `2020-ci ildən 2024-cü
 * ilədək`. The first may come without the year or month that the last one says again.
 */
export function rangePhrase(from: string, to: string): string {
  return `${sincePhrase(from)} ${datePhrase(to, 'upto')}`;
}

function sincePhrase(from: string): string {
  if (/^\d{1,2}$/.test(from)) return numberCase(from, 'from');
  if (/\d{4}$/.test(from)) return datePhrase(from, 'since');
  return `${from}${OF_YEAR[from.split(' ').at(-1) ?? '']?.back === false ? 'dən' : 'dan'}`;
}

type Endings = readonly string[];

/** From a number (ablative) and up to it (dative): endings by the last word that is spoken. */
const NUMBER_CASE_ENDINGS: Readonly<
  Record<'from' | 'to', { digits: Endings; tens: Endings; front: string; back: string }>
> = {
  from: {
    digits: ['', 'dən', 'dən', 'dən', 'dən', 'dən', 'dan', 'dən', 'dən', 'dan'],
    tens: ['', 'dan', 'dən', 'dan', 'dan', 'dən', 'dan', 'dən', 'dən', 'dan'],
    front: 'dən',
    back: 'dan',
  },
  to: {
    digits: ['', 'ə', 'yə', 'ə', 'ə', 'ə', 'ya', 'yə', 'ə', 'a'],
    tens: ['', 'a', 'yə', 'a', 'a', 'yə', 'a', 'ə', 'ə', 'a'],
    front: 'ə',
    back: 'a',
  },
};

/** A written number with the ending of a case: `16.000-dən`, `10-dan`, `25-ə`, `36-ya`. */
export function numberCase(number: string, use: 'from' | 'to'): string {
  // Of a decimal fraction the number behind the comma is said last.
  const said = number.slice(number.lastIndexOf(',') + 1);
  return `${number}-${endingOf(said.replace(/\D/g, ''), use)}`;
}

function endingOf(digits: string, use: 'from' | 'to'): string {
  const { digits: ones, tens, front, back } = NUMBER_CASE_ENDINGS[use];
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  // sıfır; milyon; yüz and min
  if (zeros === digits.length || zeros >= 6) return back;
  if (zeros >= 2) return front;
  return (zeros === 0 ? ones : tens)[Number(digits[digits.length - 1 - zeros])] ?? front;
}

/** Endings of ordinal numbers by the last word that is spoken: a digit, a ten, `min` or `yüz`. */
const BY_DIGIT = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'];

const BY_TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'];

/** A year as an ordinal number: `2023-cü`, `2025-ci`, `2030-cu`. */
export function yearOrdinal(year: string): string {
  const number = Number(year);
  const digit = number % 10;
  if (number % 100 === 0) return `${year}-${number % 1000 === 0 ? 'ci' : 'cü'}`;
  const ending = digit === 0 ? BY_TENS[Math.floor(number / 10) % 10] : BY_DIGIT[digit];
  return ending === undefined ? year : `${year}-${ending}`;
}
