import type { Result } from 'lighthouse';

/** Lighthouse's names of what makes up the score, with the short ones that people use. */
const NUMBERS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  SI: 'speed-index',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** Performance of 100, and the numbers that it rests on: milliseconds, CLS without a unit. */
export type LoadNumbers = Readonly<Record<keyof typeof NUMBERS | 'performance', number>>;

/** NaN for what Lighthouse did not measure. */
export function loadNumbers({
  audits,
  categories,
}: Pick<Result, 'audits' | 'categories'>): LoadNumbers {
  const numberOf = (name: keyof typeof NUMBERS) =>
    audits[NUMBERS[name]]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round(100 * (categories['performance']?.score ?? Number.NaN)),
    FCP: numberOf('FCP'),
    LCP: numberOf('LCP'),
    SI: numberOf('SI'),
    TBT: numberOf('TBT'),
    CLS: numberOf('CLS'),
  };
}
