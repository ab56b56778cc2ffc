import { inOrderOf } from '../../series/inOrderOf';
import type { Plot } from '../../series/types';
import type { PlotMark, PlotSteps } from './PlotScene';

/** P4: a total older than two years is not said to hold. */
const HOLDS_DAYS = 731;

/**
 * Running totals of one series joined in steps: a total holds until the next one. A3: series are
 * never joined, and a line breaks where it would say what no claim says: at a total that is disputed
 * or lower than the one before, and over more than two years without one.
 */
export function stepsOf(plot: Plot, marks: readonly PlotMark[]): readonly PlotSteps[] {
  if (plot.kind !== 'total') return [];
  return plot.series.flatMap((series) => {
    const own = marks
      .filter((mark) => mark.series === series)
      .sort(inOrderOf((mark) => [mark.claim.end.lastDay, -mark.y]));
    return chains(own)
      .filter((chain) => chain.length > 1)
      .map(corners);
  });
}

/** Marks of one series, in order of time, cut where no line may join them. */
function chains(marks: readonly PlotMark[]): readonly (readonly PlotMark[])[] {
  let chain: PlotMark[] = [];
  const found = [chain];
  for (const mark of marks) {
    const last = chain.at(-1);
    // Down the screen is a lower number.
    const falls = last !== undefined && mark.y > last.y;
    if (falls && isBound(mark)) continue;
    const stale =
      last !== undefined && mark.claim.end.lastDay - last.claim.end.lastDay > HOLDS_DAYS;
    if (falls || stale || mark.point.disputed) found.push((chain = []));
    if (!mark.point.disputed) chain.push(mark);
  }
  return found;
}

/** "More than 370" after 376 denies nothing; neither does a rounded number or one said again. */
function isBound({ claim, again }: PlotMark): boolean {
  return again || claim.quantity.qualifier !== 'exact';
}

function corners(chain: readonly PlotMark[]): PlotSteps {
  return chain.flatMap(({ x, y }, i): PlotSteps => {
    const before = chain[i - 1];
    return before === undefined || before.y === y
      ? [[x, y]]
      : [
          [x, before.y],
          [x, y],
        ];
  });
}
