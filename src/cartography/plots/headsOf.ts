import type { Claim } from '../../ledger/types';
import { quantityText, quantityWithUnit } from '../../text/quantityText';
import type { FullText } from '../../text/Text';
import { fitted, widthOf } from './plotType';
import type { PlotHead } from './PlotScene';

/** Between the words of one column and the line of the next. */
const INSET = 6;

/**
 * The year's own claims over its column: the figure, and below it who says so, or the figure of
 * those who say otherwise. Null where a figure does not fit: then no column has a head.
 */
export function headsOf(
  claims: ReadonlyMap<number, readonly Claim[]>,
  columnWidth: number,
  text: FullText,
): ReadonlyMap<number, PlotHead> | null {
  const room = columnWidth - 2 * INSET;
  const heads = new Map<number, PlotHead>();
  for (const [year, [first, rival]] of claims) {
    if (first === undefined) continue;
    const figure = quantityText(first.quantity, text);
    const unit = text.units.after(first.quantity.unit, 2);
    const note =
      rival === undefined
        ? whoText(unit, first.speaker, room, text)
        : text.plots.headRival(quantityWithUnit(rival.quantity, text));
    if (widthOf(figure, true) > room || note === null || widthOf(note, false) > room) {
      return null;
    }
    heads.set(year, { figure, note });
  }
  return heads.size > 0 ? heads : null;
}

/** The unit and who says so; without the unit where the name would be cut. */
function whoText(unit: string, speaker: string, room: number, text: FullText): string | null {
  const whole = text.plots.headUnit(unit, speaker);
  return widthOf(whole, false) <= room ? whole : fitted(speaker, room);
}
