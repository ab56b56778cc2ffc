import { ckmeans } from './ckmeans';

/** K1: five classes at most. */
const MOST = 5;

/**
 * K1: natural breaks (Wang & Song's ckmeans) rounded to 1, 2, 2.5 or 5 times a power of ten. Each
 * class holds two different numbers on average, so few figures make few classes. Breaks that
 * rounding puts below the lowest or above the highest number, or twice at one place, are left out.
 */
export function naturalBreaks(values: readonly number[]): readonly number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const classes = Math.min(MOST, Math.ceil(distinct.length / 2));
  if (classes < 2) return [];
  const lowest = distinct[0] ?? 0;
  const highest = distinct.at(-1) ?? 0;
  const starts = ckmeans(
    [...values].sort((a, b) => a - b),
    classes,
  ).slice(1);
  const rounded = new Set(starts.map(niceNumber));
  return [...rounded]
    .filter((value) => value > lowest && value <= highest)
    .sort((a, b) => a - b);
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The nearest number of the form 1, 2, 2.5 or 5 × a power of ten (K1). 0 stays 0. */
export function niceNumber(value: number): number {
  if (value === 0) return 0;
  if (value < 0) return -niceNumber(-value);
  const power = Math.floor(Math.log10(value));
  let best = 0;
  for (const step of STEPS) {
    // Scaling by text keeps 2.5 × 10⁻¹ at 0.25 instead of 0.25000000000000006.
    const candidate = Number(`${step}e${power}`);
    if (Math.abs(candidate - value) < Math.abs(best - value)) best = candidate;
  }
  return best;
}
