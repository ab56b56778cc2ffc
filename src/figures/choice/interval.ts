import type { Quantity, Unit } from '../../ledger/types';
import { highIn, valueIn } from '../inUnit';

/** Closed interval that a statement leaves open to be true; ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** C4: `about` reaches 5 % to either side. */
const ABOUT = 0.05;

/** C4: what a quantity allows, in the measure's unit. */
export function intervalOf(quantity: Quantity, unit: Unit): Interval {
  const value = valueIn(quantity, unit);
  switch (quantity.qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case 'between':
      return { low: value, high: highIn(quantity, unit) };
  }
}

/** True when some number satisfies both. Touching ends meet. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
