import type { Quantity } from '../../types';

const HECTARES_PER_KM2 = 100;

/** A stated number for comparison with others of its measure: land in hectares, all else as stated. */
export function amount(quantity: Quantity, end: 'low' | 'high' = 'low'): number {
  const value = end === 'high' ? (quantity.high ?? quantity.value) : quantity.value;
  // Rounded, because 11.57 km² times 100 is not exactly 1157 in binary fractions.
  return quantity.unit === 'km2' ? Number((value * HECTARES_PER_KM2).toFixed(4)) : value;
}
