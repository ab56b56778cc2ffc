import { inOrderOf } from '../../series/inOrderOf';
import { isOpen } from '../../series/isOpen';
import type { Dated, Plot, Series, SeriesPoint } from '../../series/types';
import type { MarkShape, PlotMark } from './PlotScene';

/** The first series is a dot; the others follow in this order and begin again after the last. */
export const shapes: readonly MarkShape[] = [
  'dot',
  'square',
  'triangle',
  'diamond',
  'wedge',
  'hexagon',
  'bar',
  'cross',
];

/** Radius of a mark, and what two marks of one day are moved apart by. */
export const RADIUS = 4;
const APART = 7;
/** Less than this, and the days of a claim are not drawn. */
const SEEN = 16;

interface Axes {
  readonly xOf: (day: number) => number;
  readonly yOf: (value: number) => number;
  readonly base: number;
}

/** A mark for each claim of a plot and for each that says it again, in reading order. */
export function marksOf(plot: Plot, axes: Axes): readonly PlotMark[] {
  const marks = plot.series.flatMap((series, i) =>
    series.points.flatMap((point) => [
      markOf(point, point, series, i, plot, axes),
      ...point.repeats.map((repeat) => markOf(repeat, point, series, i, plot, axes)),
    ]),
  );
  marks.sort(inOrderOf((mark) => [mark.x, -mark.y]));
  return sideBySide(marks);
}

function markOf(
  dated: Dated,
  point: SeriesPoint,
  series: Series,
  index: number,
  plot: Plot,
  { xOf, yOf, base }: Axes,
): PlotMark {
  const again = dated !== point;
  const from = xOf(dated.first);
  const to = xOf(dated.last + 1);
  // P6: a state or running total counts by the last day it can mean; a stretch by its middle.
  const dateAlone = plot.kind === 'total' || plot.kind === 'on';
  const y = yOf((dated.low + dated.high) / 2);
  const range =
    dated.high > dated.low ? { top: yOf(dated.high), bottom: yOf(dated.low) } : null;
  const wide = plot.kind !== 'year' && to - from >= SEEN;
  return {
    claim: dated.claim,
    point,
    series,
    again,
    shape: shapes[index % shapes.length] ?? 'dot',
    filled: index === 0 && !again && !isOpen(point),
    main: index === 0,
    x: dateAlone ? xOf(dated.last + 0.5) : (from + to) / 2,
    y,
    stem: plot.kind === 'total' || again ? null : { from: base, to: range?.bottom ?? y },
    range,
    days: wide ? { from, to } : null,
  };
}

/** Marks of one day that would cover each other stand side by side: a disagreement is seen. */
function sideBySide(marks: readonly PlotMark[]): readonly PlotMark[] {
  const placed: PlotMark[] = [];
  let i = 0;
  while (i < marks.length) {
    const first = marks[i];
    if (first === undefined) break;
    let next = i + 1;
    for (let other = marks[next]; other !== undefined; other = marks[next]) {
      if (other.x - first.x > 1 || Math.abs(other.y - first.y) > 2 * RADIUS) break;
      next += 1;
    }
    const group = marks.slice(i, next);
    group.forEach((mark, at) =>
      placed.push({ ...mark, x: mark.x + (at - (group.length - 1) / 2) * APART }),
    );
    i = next;
  }
  return placed;
}
