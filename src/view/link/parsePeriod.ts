import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import type { ChosenPeriod } from '../View';

/**
 * Reads what `formatPeriod` writes (L1). Dates keep their precision (P6). Null for any other text:
 * a day that does not exist, a span that ends before it starts, spaces, other ways to write a date.
 */
export function parsePeriod(text: string): ChosenPeriod | null {
  if (/^[1-9]\d{3}$/.test(text)) return { kind: 'year', year: Number(text) };
  if (text.startsWith('@')) {
    const date = text.slice(1);
    return parsePartialDate(date) === null ? null : { kind: 'on', date };
  }
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const end = parsePartialDate(to);
  if (end === null) return null;
  if (from === '') return { kind: 'upto', date: to };
  const start = parsePartialDate(from);
  if (start === null || start.firstDay > end.lastDay) return null;
  return { kind: 'span', from, to };
}
