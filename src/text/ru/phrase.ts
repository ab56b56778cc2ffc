import { plural } from '../plural';

/** The language of this catalogue. */
export const lang = 'ru';

/** Keeps a number and its noun on one line. */
const NBSP = '\u00a0';

/** A dash does not begin a line. */
export const dash = `${NBSP}— `;

/** A number with its noun: `1 район`, `2 района`, `5 районов`; a fraction takes the second form. */
export function counted(
  count: number,
  one: string,
  few: string,
  many: string,
  shown: string = String(count),
): string {
  return `${shown}${NBSP}${plural(lang, count, { one, few, many, other: few })}`;
}

/** What districts are when a figure names them: `1 район назван`, `5 районов названы`. */
export function named(count: number): string {
  return plural(lang, count, { one: 'назван', other: 'названы' });
}

/** A bare year gets its noun, in a form that fits after «за», «на» and «по»: `2025 год`. */
export function dated(date: string): string {
  return isYear(date) ? `${date}${NBSP}год` : date;
}

/** A date after «с» or «до»: `ноября 2020 г.`, `2020 года`; a day stands so already. */
export function genitive(date: string): string {
  if (isYear(date)) return `${date}${NBSP}года`;
  return date
    .replace(/^(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь(?= |$)/u, '$1я')
    .replace(/^май(?= |$)/u, 'мая')
    .replace(/^(март|август)(?= |$)/u, '$1а');
}

/** Two ends of a stretch of time: `2020–2024 годы`, `3–20 июля 2021 г.`, `август — октябрь 2023 г.` */
export function stretch(from: string, to: string): string {
  if (isYear(from) && isYear(to)) return `${from}–${to}${NBSP}годы`;
  if (/^\d{1,2}$/.test(from)) return `${from}–${to}`;
  return `${dated(from)}${dash}${dated(to)}`;
}

/** A sentence whose last word may be `г.` has one full stop. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The first letter of a sentence. */
export function upper(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}
