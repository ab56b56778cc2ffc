import type { Quantity, Unit } from '../ledger/types';
import { computedText } from './numberText';
import { quantityText, quantityWithUnit } from './quantityText';
import type { Text } from './Text';

/** How the figures of a sentence are put into words. */
export interface FigureWords {
  /** As stated, where the measure says the unit. */
  readonly stated: (quantity: Quantity, text: Text) => string;
  readonly withUnit: (quantity: Quantity, text: Text) => string;
  /** A number per 100 km² of district (K4). */
  readonly perArea: (value: number, unit: Unit, text: Text) => string;
}

/** As they are written: signs and short forms. */
export const figuresWritten: FigureWords = {
  stated: quantityText,
  withUnit: quantityWithUnit,
  perArea: (value, unit, { units, lang }) =>
    units.per100(`${computedText(value, lang)} ${units.after(unit, 2)}`),
};
