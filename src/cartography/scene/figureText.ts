import type { Figure } from '../../figures/types';
import { computedText } from '../../text/numberText';
import { quantityText } from '../../text/quantityText';
import type { Text } from '../../text/Text';
import type { ColourBy } from '../../view/View';

/** Labels 4: the figure exactly as stated; a range where sources disagree; per area as computed. */
export function figureText(figure: Figure, by: ColourBy, text: Text): string {
  if (figure.quantity === null) return '';
  if (by === 'area' && figure.classValue !== null) {
    return computedText(figure.classValue, text.lang);
  }
  const { dispute } = figure;
  if (dispute?.reason !== 'claims-differ') return quantityText(figure.quantity, text);
  return text.periods.shortRange(
    quantityText(dispute.low, text),
    quantityText(dispute.high, text),
  );
}
