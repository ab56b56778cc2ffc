import type { PlaceId, Quantity } from '../ledger/types';
import { claimPeriodText } from '../text/periodText';
import { quantitySpoken, quantityWithUnit } from '../text/quantityText';
import { stateLines } from '../text/stateText';
import type { Text } from '../text/Text';
import { capitalised } from './shared/capitalised';
import type { Atlas } from './shared/useAtlas';

interface TooltipWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** All of it for the ear. */
  readonly spoken: string;
}

/** What the tooltip of a place says: figure with qualifier and unit, the period it covers, state in words. */
export function tooltipWords(place: PlaceId, { figures, words }: Atlas): TooltipWords | null {
  const figure = figures.byPlace.get(place);
  if (figure === undefined) return null;
  const { text } = words;
  const { claim, quantity } = figure;
  const linesWith = (say: (quantity: Quantity, text: Text) => string) =>
    [
      quantity === null ? null : say(quantity, text),
      // A figure that covers part of the period has its dates among the states.
      claim === null || figure.partial ? null : claimPeriodText(claim, text),
      ...stateLines(figure, words),
    ].flatMap((line) => (line === null ? [] : [capitalised(line, text.lang)]));
  const title = words.name(place);
  return {
    title,
    lines: linesWith(quantityWithUnit),
    spoken: text.map.spoken(title, linesWith(quantitySpoken).join('. ')),
  };
}
