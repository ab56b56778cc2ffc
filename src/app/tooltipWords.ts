import type { PlaceId } from '../ledger/types';
import { claimPeriodText } from '../text/periodText';
import { quantityWithUnit } from '../text/quantityText';
import { stateLines } from '../text/stateText';
import { lateEar } from './lateParts';
import { capitalised } from './shared/capitalised';
import type { Atlas } from './shared/useAtlas';

interface TooltipWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** All of it for the ear. */
  readonly spoken: string;
}

/** What the tooltip of a place says: figure with qualifier and unit, the period it covers, state in words. */
export function tooltipWords(
  place: PlaceId,
  { metric, figures, words }: Pick<Atlas, 'metric' | 'figures' | 'words'>,
): TooltipWords | null {
  const figure = figures.byPlace.get(place);
  if (figure === undefined) return null;
  const { text } = words;
  const { claim, quantity } = figure;
  const lines = [
    quantity === null ? null : quantityWithUnit(quantity, text),
    // A figure that covers part of the period has its dates among the states.
    claim === null || figure.partial ? null : claimPeriodText(claim, text),
    ...stateLines(figure, words),
  ].flatMap((line) => (line === null ? [] : [capitalised(line, text.lang)]));
  const title = words.name(place);
  const ear = lateEar.now();
  // Without the words for the ear, those for the eye: better read out than kept back.
  const spoken =
    ear.stage === 'here'
      ? ear.value(figure, metric, words)
      : `${title}${text.marks.colon} ${lines.join(`${text.marks.semicolon} `)}`;
  return { title, lines, spoken };
}
