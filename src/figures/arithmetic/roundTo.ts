/** A number rounded to so many decimals, without the noise of binary fractions (1.005 → 1.01). */
export function roundTo(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const [m = '0', e = '0'] = shifted.toExponential().split('e');
  return Number(`${m}e${Number(e) - decimals}`);
}

/** A5: ratios, rates and converted units have at most three significant digits. */
export function roundSignificant(value: number, digits = 3): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}
