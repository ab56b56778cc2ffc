import { unitFactor } from '../../ledger/measureKinds';
import type { Quantity, Unit } from '../../ledger/types';
import { roundSignificant } from './roundTo';

/**
 * A5: a quantity in another unit, with at most three significant digits; unchanged where the unit
 * is the same. What was exact as stated is rounded once converted.
 */
export function convert(quantity: Quantity, unit: Unit): Quantity {
  if (quantity.unit === unit) return quantity;
  const factor = unitFactor(quantity.unit, unit);
  const value = roundSignificant(quantity.value * factor);
  const high = quantity.high === null ? null : roundSignificant(quantity.high * factor);
  const rounded = value !== quantity.value * factor;
  return {
    value,
    high,
    qualifier: quantity.qualifier === 'exact' && rounded ? 'about' : quantity.qualifier,
    unit,
    decimals: Math.max(decimalsOf(value), high === null ? 0 : decimalsOf(high)),
  };
}

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
