import { unitFactor } from '../../ledger/measureKinds';
import type { Qualifier, Quantity, Unit } from '../../ledger/types';
import { isApart, roundSignificant, type RoundingSide } from './rounding';

/**
 * A5: a quantity in another unit, with at most three significant digits; unchanged where the unit
 * is the same. What was exact as stated is "about" once it is rounded; a bound is rounded to the side
 * on which it stays true (S9): "more than 1,239 ha" is more than 12.3 km², not more than 12.4.
 */
export function convert(quantity: Quantity, unit: Unit): Quantity {
  if (quantity.unit === unit) return quantity;
  const { qualifier } = quantity;
  const factor = unitFactor(quantity.unit, unit);
  const stated = quantity.value * factor;
  const value = roundSignificant(stated, SIDES[qualifier]);
  const high = quantity.high === null ? null : roundSignificant(quantity.high * factor, 'up');
  return {
    value,
    high,
    qualifier: qualifier === 'exact' && isApart(value, stated) ? 'about' : qualifier,
    unit,
    decimals: Math.max(decimalsOf(value), high === null ? 0 : decimalsOf(high)),
  };
}

/** Where the value of a quantity may be rounded to. */
const SIDES: Record<Qualifier, RoundingSide> = {
  exact: 'nearest',
  about: 'nearest',
  'at-least': 'down',
  between: 'down',
  'at-most': 'up',
};

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
