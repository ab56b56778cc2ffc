import type { PlaceId } from '../ledger/types';
import { claimPeriodText } from '../text/periodText';
import { quantityWithUnit } from '../text/quantityText';
import { stateLines } from '../text/stateText';
import { capitalised } from './shared/capitalised';
import type { Atlas } from './shared/useAtlas';

/** What the tooltip of a place says: figure with qualifier and unit, the period it covers, state in words. */
export function tooltipWords(
  place: PlaceId,
  { figures, words }: Atlas,
): { readonly title: string; readonly lines: readonly string[] } | null {
  const figure = figures.byPlace.get(place);
  if (figure === undefined) return null;
  const { text } = words;
  const { claim, quantity } = figure;
  const lines = [
    quantity === null ? null : quantityWithUnit(quantity, text),
    // A figure that covers part of the period has its dates among the states.
    claim === null || figure.partial ? null : claimPeriodText(claim, text),
    ...stateLines(figure, words),
  ];
  return {
    title: words.name(place),
    lines: lines.flatMap((line) => (line === null ? [] : [capitalised(line, text.lang)])),
  };
}
