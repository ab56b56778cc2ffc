/** A number rounded to so many decimals, without the noise of binary fractions (1.005 → 1.01). */
export function roundTo(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const [m = '0', e = '0'] = shifted.toExponential().split('e');
  return Number(`${m}e${Number(e) - decimals}`);
}

/** Where a number that has too many digits is rounded to. */
export type RoundingSide = 'nearest' | 'up' | 'down';

/** A5: ratios, rates and converted units have at most three significant digits. */
const DIGITS = 3;

/** A5: a number with at most three significant digits; 0 stays 0. */
export function roundSignificant(value: number, side: RoundingSide = 'nearest'): number {
  const nearest = Number(value.toPrecision(DIGITS));
  if (side === 'nearest' || !isApart(nearest, value)) return nearest;
  if (side === 'up' ? nearest > value : nearest < value) return nearest;
  // One unit of the last digit on, from where the nearest lies on the wrong side.
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(nearest)));
  const step = Number(`1e${-decimals}`);
  return roundTo(nearest + (side === 'up' ? step : -step), decimals);
}

/** True when two numbers differ by more than the noise of binary fractions. */
export function isApart(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
