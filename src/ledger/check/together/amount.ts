import { units } from '../../measureKinds';
import type { Quantity } from '../../types';

/** A stated number for comparison with others of its measure, in the smallest unit: land in hectares. */
export function amount(quantity: Quantity, end: 'low' | 'high' = 'low'): number {
  const value = end === 'high' ? (quantity.high ?? quantity.value) : quantity.value;
  const { size } = units[quantity.unit];
  // Rounded, because 11.57 km² times 100 is not exactly 1157 in binary fractions.
  return size === 1 ? value : Number((value * size).toFixed(4));
}
