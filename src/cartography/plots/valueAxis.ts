import { nice, ticks } from 'd3-array';
import { numberText, roundText } from '../../text/numberText';
import type { PlotTick } from './PlotScene';

/** Pixels between two ticks, at least. */
const SPACING = 30;
/** From here on numbers of an axis are written in words: 25 billion. */
const LARGE = 1_000_000;

/** How many ticks are tried: the axis that ends nearest above the highest value is taken. */
const FINENESS = [2, 3, 4, 5];

export interface ValueAxis {
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
