import { byKeys } from '../../lib/compare';
import { isOpen } from '../../series/claimTraits';
import type { Dated, Plot, Series, SeriesPoint } from '../../series/types';
import type { MarkShape, PlotMark, PlotSteps } from './PlotScene';

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
  marks.sort(byKeys((mark) => [mark.x, -mark.y]));
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
      .sort(byKeys((mark) => [mark.claim.end.lastDay, -mark.y]));
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

type Corners = readonly (readonly [number, number])[];

/** Corners around the origin, pixels; about the weight of a dot of radius 4. */
const glyphCorners: Readonly<Record<Exclude<MarkShape, 'dot'>, Corners>> = {
  square: [
    [-3.5, -3.5],
    [3.5, -3.5],
    [3.5, 3.5],
    [-3.5, 3.5],
  ],
  triangle: [
    [0, -4.75],
    [4.5, 3.25],
    [-4.5, 3.25],
  ],
  diamond: [
    [0, -5],
    [5, 0],
    [0, 5],
    [-5, 0],
  ],
  wedge: [
    [0, 4.75],
    [4.5, -3.25],
    [-4.5, -3.25],
  ],
  hexagon: [
    [-2.5, -4.25],
    [2.5, -4.25],
    [5, 0],
    [2.5, 4.25],
    [-2.5, 4.25],
    [-5, 0],
  ],
  bar: [
    [-2, -5],
    [2, -5],
    [2, 5],
    [-2, 5],
  ],
  cross: [
    [-1.5, -4.75],
    [1.5, -4.75],
    [1.5, -1.5],
    [4.75, -1.5],
    [4.75, 1.5],
    [1.5, 1.5],
    [1.5, 4.75],
    [-1.5, 4.75],
    [-1.5, 1.5],
    [-4.75, 1.5],
    [-4.75, -1.5],
    [-1.5, -1.5],
  ],
};

/** Outline of a mark around the origin as an SVG path, `scale` times its usual size. */
export function glyphPath(shape: Exclude<MarkShape, 'dot'>, scale: number): string {
  const points = glyphCorners[shape].map(([x, y]) => `${x * scale} ${y * scale}`);
  return `M${points.join('L')}Z`;
}
