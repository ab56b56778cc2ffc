import type { Unit } from './Measured';

/** A measured number with three digits at least, and no more after the point than say something. */
export function numberText(value: number, unit: Unit): string {
  const size = Math.abs(value);
  const decimals = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  const text = unit === 'score' ? value.toFixed(4) : value.toFixed(decimals);
  return unit === '' || unit === 'score' ? text : `${text} ${unit}`;
}
