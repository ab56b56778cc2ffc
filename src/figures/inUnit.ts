import { unitFactor } from '../ledger/measureKinds';
import type { Quantity, Unit } from '../ledger/types';

/** The stated bound of a quantity in another unit (S9: `at-least` and `at-most` count by their bound). */
export function valueIn(quantity: Quantity, unit: Unit): number {
  return quantity.value * unitFactor(quantity.unit, unit);
}

/** The greatest stated end: the upper end of `between`, else the value. */
export function highIn(quantity: Quantity, unit: Unit): number {
  return (quantity.high ?? quantity.value) * unitFactor(quantity.unit, unit);
}
