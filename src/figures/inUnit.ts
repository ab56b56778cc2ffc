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

/** A number to put quantities of a list in order by: areas in one unit, all else as stated. */
export function comparable(quantity: Quantity): number {
  return quantity.unit === 'km2' ? valueIn(quantity, 'ha') : quantity.value;
}
