import type { Quantity } from '../ledger/types';
import { numberText } from './numberText';
import type { Text } from './Text';

/** Keeps a sign and its number on one line. */
const NBSP = '\u00a0';

/** S9: a figure exactly as stated, with its qualifier: `> 1,400`, `≈ 92,000`, `500–600`. No unit. */
export function quantityText(quantity: Quantity, text: Text): string {
  const { value, high, qualifier, decimals } = quantity;
  const number = numberText(value, decimals, text.lang);
  if (qualifier === 'exact') return number;
  if (qualifier === 'between') {
    return `${number}${text.qualifiers.between}${numberText(high ?? value, decimals, text.lang)}`;
  }
  return `${text.qualifiers[qualifier]}${NBSP}${number}`;
}

/** S9: the same with its unit, as stated: `8,718.6 ha`, `11,667 km²`, `26.2 %`. */
export function quantityWithUnit(quantity: Quantity, text: Text): string {
  const unit = text.units.after(quantity.unit, quantity.high ?? quantity.value);
  return `${quantityText(quantity, text)}${NBSP}${unit}`;
}

/** For the ear: number, qualifier and unit in words, `more than 1,400 mines`. */
export function quantitySpoken(quantity: Quantity, text: Text): string {
  const { value, high, qualifier, decimals, unit } = quantity;
  const { spoken } = text.qualifiers;
  const low = numberText(value, decimals, text.lang);
  const noun = text.units.spoken(unit, high ?? value);
  return qualifier === 'between'
    ? spoken.between(low, numberText(high ?? value, decimals, text.lang), noun)
    : spoken[qualifier](low, noun);
}
