import { units } from '../../measureKinds';
import type { Claim, Quantity } from '../../types';

/** What a claim counts, and where: the same for claims that may be compared at all. */
export const subjectOf = (claim: Claim): string =>
  JSON.stringify([claim.metric, claim.group, claim.places.toSorted(), claim.coverage]);

/** The period of a claim in words: `2022-08 to 2022-10`, `up to 2022-10`, `as of 2022-10`. */
export function periodOf({ period, start, end }: Claim): string {
  if (start !== null) return `${start.text} to ${end.text}`;
  return period === 'as-of' ? `as of ${end.text}` : `up to ${end.text}`;
}

/** Claims that are compared with others: a rejected one is kept, but says nothing. */
export const counts = (claim: Claim): boolean => claim.status !== 'rejected';

/** A stated number for comparison with others of its measure, in the smallest unit: land in hectares. */
export function amount(quantity: Quantity, end: 'low' | 'high' = 'low'): number {
  const value = end === 'high' ? (quantity.high ?? quantity.value) : quantity.value;
  const { size } = units[quantity.unit];
  // Rounded, because 11.57 km² times 100 is not exactly 1157 in binary fractions.
  return size === 1 ? value : Number((value * size).toFixed(4));
}
