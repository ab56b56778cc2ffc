import type { PlaceId } from '../ledger/types';
import { claimPeriodText } from '../text/periodText';
import { quantityWithUnit } from '../text/quantityText';
import { stateLines, type StateLine } from '../text/stateText';
import type { EarWords } from './earWords';
import type { LateStage } from './loading/createLate';
import { capitalised } from './shared/capitalised';
import type { Atlas } from './shared/useAtlas';

interface TooltipWords {
  readonly title: string;
  readonly lines: readonly StateLine[];
  /** All of it for the ear; null while the words for it are on their way. */
  readonly spoken: string | null;
}

/**
 * What the tooltip of a place says: figure with qualifier and unit, the period it covers, state in words.
 * @param ear the words for the ear. While they are on their way nothing is spoken: a place would else be
 *   told in the signs of the eye, or twice. Where they do not come those are better than nothing.
 */
export function tooltipWords(
  place: PlaceId,
  { metric, figures, words }: Pick<Atlas, 'metric' | 'figures' | 'words'>,
  ear: LateStage<EarWords>,
): TooltipWords | null {
  const figure = figures.byPlace.get(place);
  if (figure === undefined) return null;
  const { text } = words;
  const { claim, quantity } = figure;
  const lines = [
    quantity === null ? null : { id: 'figure', text: quantityWithUnit(quantity, text) },
    // A figure that covers part of the period has its dates among the states.
    claim === null || figure.partial
      ? null
      : { id: 'period', text: claimPeriodText(claim, text) },
    ...stateLines(figure, words),
  ].flatMap((line) =>
    line === null ? [] : [{ ...line, text: capitalised(line.text, text.lang) }],
  );
  const title = words.name(place);
  const said = () => {
    if (ear.stage === 'coming') return null;
    if (ear.stage === 'here') return ear.value(figure, metric, words);
    return `${title}${text.marks.colon} ${lines.map((line) => line.text).join(`${text.marks.semicolon} `)}`;
  };
  return { title, lines, spoken: said() };
}
