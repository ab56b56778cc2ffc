import { dayNumber } from '../../periods/days';
import type { PlotArea } from './PlotScene';

/** Years from label to label. */
const STEPS = [1, 2, 5, 10, 20, 50];
/** Room that a year needs. */
const YEAR_ROOM = 38;

export interface TimeAxis {
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
