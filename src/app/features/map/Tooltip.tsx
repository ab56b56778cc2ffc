import type { Size } from '../../../camera/shapes';
import type { PlaceId } from '../../../ledger/types';
import { quantityWithUnit } from '../../../text/numberText';
import { claimPeriodText } from '../../../text/periodText';
import { capitalised } from '../../../text/phrases';
import { stateLines, type StateLine } from '../../../text/stateText';
import type { DistrictDescription } from '../../announcer/describeDistrict';
import type { LazyStatus } from '../../loading/createLazy';
import type { Atlas } from '../../state/atlas';

export interface TooltipWords {
  readonly title: string;
  /** Each with an id among them. */
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

interface Props {
  readonly words: TooltipWords;
  /** The pointer, CSS px of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

/** What is under the pointer; on the side of it that has room. Repeats what popup and table say. */
export function Tooltip({ words, x, y, size }: Props) {
  const side = x > size.width * 0.6 ? 'map-tooltip-left' : 'map-tooltip-right';
  const height = y > size.height * 0.6 ? 'map-tooltip-above' : 'map-tooltip-below';
  return (
    <div
      className={`map-tooltip ${side} ${height}`}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      <TooltipLines words={words} />
    </div>
  );
}

/** The name of a place over what is said of it. */
export function TooltipLines({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <strong>{words.title}</strong>
      {words.lines.map((line) => (
        <span key={line.id}>{line.text}</span>
      ))}
    </>
  );
}

interface DistrictTooltip {
  readonly title: string;
  readonly lines: readonly StateLine[];
  /** All of it for the ear; null while the words for it are on their way. */
  readonly spoken: string | null;
}

/**
 * What the tooltip of a place says: figure with qualifier and unit, the period it covers, state in words.
 * @param description the words for the ear. While they are on their way nothing is spoken: a place would else be
 *   told in the signs of the eye, or twice. Where they do not come those are better than nothing.
 */
export function tooltipWords(
  place: PlaceId,
  { metric, figures, words }: Pick<Atlas, 'metric' | 'figures' | 'words'>,
  description: LazyStatus<DistrictDescription>,
): DistrictTooltip | null {
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
  const spokenWords = () => {
    if (description.status === 'coming') return null;
    if (description.status === 'here') return description.value(figure, metric, words);
    return `${title}${text.marks.colon} ${lines.map((line) => line.text).join(`${text.marks.semicolon} `)}`;
  };
  return { title, lines, spoken: spokenWords() };
}
