import { numberCase } from './numberCase';
import { yearOrdinal } from './yearOrdinal';

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
export type DateCase = 'in' | 'upto' | 'since' | 'asOf';

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
