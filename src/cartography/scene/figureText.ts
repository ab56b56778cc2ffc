import { convert } from '../../figures/arithmetic/convert';
import type { Figure } from '../../figures/types';
import type { Unit } from '../../ledger/types';
import { computedText } from '../../text/numberText';
import { quantityText } from '../../text/quantityText';
import type { Text } from '../../text/Text';
import type { ColourBy } from '../../view/View';

/**
 * Labels 4: the figure as stated, a range where sources disagree; per area as computed.
 * @param unit of the measure. A label names none, so what was stated in another one is converted (A5).
 */
export function figureText(figure: Figure, by: ColourBy, unit: Unit, text: Text): string {
  if (figure.quantity === null) return '';
  if (by === 'area' && figure.classValue !== null) {
    return computedText(figure.classValue, text.lang);
  }
  const { dispute } = figure;
  if (dispute?.reason !== 'claims-differ') {
    return quantityText(convert(figure.quantity, unit), text);
  }
  return text.periods.shortRange(
    quantityText(dispute.low, text),
    quantityText(dispute.high, text),
  );
}
