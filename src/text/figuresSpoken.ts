import type { FigureWords } from './figuresWritten';
import { computedText } from './numberText';
import { quantitySpoken } from './quantityText';

/** For the ear: words, where a sign may not be read out. */
export const figuresSpoken: FigureWords = {
  stated: quantitySpoken,
  withUnit: quantitySpoken,
  perArea: (value, unit, { units, lang }) => {
    // A5: the noun goes with the number as it is said.
    const noun = units.spoken(unit, Number(value.toPrecision(3)));
    return units.per100Spoken(`${computedText(value, lang)} ${noun}`);
  },
};
