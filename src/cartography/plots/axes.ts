import { nice, ticks } from 'd3-array';
import type { Claim } from '../../ledger/types';
import { dayNumber } from '../../lib/days';
import type { FullText } from '../../text/Text';
import { numberText, quantityText, quantityWithUnit } from '../../text/numberText';
import { roundText } from '../../text/plotText';
import { measureText } from '../labels/labelText';
import type { PlotArea, PlotTick, PlotHead } from './PlotScene';

/** Years from label to label. */
const STEPS = [1, 2, 5, 10, 20, 50];

/** Room that a year needs. */
const YEAR_ROOM = 38;

interface TimeAxis {
  /** Pixels at the beginning of a day. */
  readonly xOf: (day: number) => number;
  readonly columns: readonly {
    readonly year: number;
    readonly x: number;
    readonly width: number;
    readonly labelled: boolean;
  }[];
}

/** True spacing in time over whole calendar years. */
export function timeAxis(
  years: readonly [number, number],
  area: Pick<PlotArea, 'left' | 'right'>,
): TimeAxis {
  const from = dayNumber(years[0], 1, 1);
  const to = dayNumber(years[1] + 1, 1, 1);
  const xOf = (day: number) =>
    area.left + ((day - from) / (to - from)) * (area.right - area.left);
  const count = years[1] - years[0] + 1;
  const room = (area.right - area.left) / count;
  const step = STEPS.find((each) => each * room >= YEAR_ROOM) ?? count;
  const columns = Array.from({ length: count }, (_, i) => {
    const year = years[0] + i;
    const x = xOf(dayNumber(year, 1, 1));
    return {
      year,
      x,
      width: xOf(dayNumber(year + 1, 1, 1)) - x,
      labelled: (year % step === 0 || step === 1) && x + YEAR_ROOM - 4 <= area.right,
    };
  });
  return { xOf, columns };
}

/** Pixels between two ticks, at least. */
const SPACING = 30;

/** From here on numbers of an axis are written in words: 25 billion. */
const LARGE = 1_000_000;

/** How many ticks are tried: the axis that ends nearest above the highest value is taken. */
const FINENESS = [2, 3, 4, 5];

interface ValueAxis {
  readonly yOf: (value: number) => number;
  readonly ticks: readonly PlotTick[];
}

/** A linear axis from zero up to the next round number that no value passes. */
export function valueAxis(max: number, top: number, base: number, lang: string): ValueAxis {
  const most = Math.max(1, Math.floor((base - top) / SPACING));
  const [end, values] = FINENESS.map((count): readonly [number, readonly number[]] => {
    const [, round] = nice(0, max > 0 ? max : 1, count);
    return [round, thinned(ticks(0, round, count), most)];
  }).reduce((best, next) => (isBetter(next, best) ? next : best));
  const yOf = (value: number) => base - (value / end) * (base - top);
  return {
    yOf,
    ticks: values.map((value) => ({
      y: yOf(value),
      text: tickText(value, end, lang),
    })),
  };
}

/** A tick between the ends goes before a nearer end. */
function isBetter(
  [end, values]: readonly [number, readonly number[]],
  [bestEnd, bestValues]: readonly [number, readonly number[]],
): boolean {
  const gain = Number(values.length > 2) - Number(bestValues.length > 2);
  return gain > 0 || (gain === 0 && end < bestEnd);
}

/** Every so many of evenly spaced ticks, so that no more than `most` steps are left; both ends stay. */
function thinned(values: readonly number[], most: number): readonly number[] {
  const steps = values.length - 1;
  for (let every = 1; every <= steps; every += 1) {
    if (steps % every === 0 && steps / every <= most) {
      return values.filter((_, i) => i % every === 0);
    }
  }
  return values;
}

function tickText(value: number, end: number, lang: string): string {
  if (value === 0 || end < LARGE)
    return numberText(value, Number.isInteger(value) ? 0 : 1, lang);
  return roundText(value, lang);
}

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

/** Type of a plot: 13/18 at 90 % width, the floor on desktop. */
export const LINE = 16;

const size = 13;

/** Width of a line in pixels; `strong` for figures. */
export function widthOf(text: string, strong: boolean): number {
  return measureText(text, { size, weight: strong ? 650 : 500, tracking: 0 });
}

/** The text, cut with an ellipsis to fit; null where not even a few letters do. */
export function fitted(text: string, width: number): string | null {
  if (widthOf(text, false) <= width) return text;
  const letters = [...text];
  for (let length = letters.length - 1; length >= FEW; length -= 1) {
    const cut = `${letters.slice(0, length).join('').trimEnd()}…`;
    if (widthOf(cut, false) <= width) return cut;
  }
  return null;
}

/** Fewer letters than this say nothing. */
const FEW = 6;
