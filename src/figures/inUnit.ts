import type { Quantity, Unit } from '../ledger/types';

/** Hectares in one square kilometre (A5). */
const HA_PER_KM2 = 100;

/** Factor from one unit to another; 1 where they are the same. Throws where there is no conversion. */
export function unitFactor(from: Unit, to: Unit): number {
  if (from === to) return 1;
  if (from === 'km2' && to === 'ha') return HA_PER_KM2;
  if (from === 'ha' && to === 'km2') return 1 / HA_PER_KM2;
  throw new RangeError(`No conversion from ${from} to ${to}`);
}

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
