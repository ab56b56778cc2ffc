import { enumerations } from '../enumerations';
import type { BreaksKey, Metric } from '../types';
import { parseNumber } from './parseNumber';

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
