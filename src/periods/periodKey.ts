import type { ChosenPeriod } from '../view/View';

/** One text per period, for maps and comparison; the same words as in a link (L1). */
export function periodKey(period: ChosenPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return `${period.from}..${period.to}`;
    case 'upto':
      return `..${period.date}`;
    case 'on':
      return `@${period.date}`;
  }
}
