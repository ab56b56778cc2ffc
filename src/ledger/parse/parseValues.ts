import { enumerations } from '../enumerations';
import type { BreaksKey, Metric } from '../types';

export interface StatedNumber {
  readonly value: number;
  /** Digits after the decimal mark as written: 2 for `12.50`. */
  readonly decimals: number;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads a number written in plain digits with `.` as the decimal mark. Decimals are kept as written,
 * because a sum carries those of its least precise member (A5).
 * Thousands separators, exponents, signs other than `-` and empty text give null.
 */
export function parseNumber(text: string): StatedNumber | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? { value, decimals: match[1]?.length ?? 0 } : null;
}

/**
 * Splits a list cell at `;`. Empty text is an empty list. A list with an empty member, a blank
 * around a member or a member twice gives null.
 */
export function parseList(text: string): readonly string[] | null {
  if (text === '') return [];
  const members = text.split(';');
  const sound = members.every((member) => member !== '' && member === member.trim());
  return sound && new Set(members).size === members.length ? members : null;
}

const isKey = (text: string): text is BreaksKey =>
  (enumerations.breaksKey as readonly string[]).includes(text);

/**
 * Reads class breaks such as `year=1000;4000|upto=5000;20000` (K1). Each kind of period stands once,
 * its breaks rise and are above zero. Empty text means no breaks of its own; anything else that does
 * not fit gives null.
 */
export function parseBreaks(text: string): Metric['breaks'] | null {
  const breaks: Partial<Record<BreaksKey, readonly number[]>> = {};
  if (text === '') return breaks;
  for (const part of text.split('|')) {
    const [key = '', list, ...rest] = part.split('=');
    if (!isKey(key) || key in breaks || list === undefined || rest.length > 0) return null;
    const values: number[] = [];
    for (const word of list.split(';')) {
      const number = parseNumber(word);
      if (number === null || number.value <= (values.at(-1) ?? 0)) return null;
      values.push(number.value);
    }
    breaks[key] = values;
  }
  return breaks;
}
