import type { Claim, Metric } from '../../ledger/types';
import { yearOfDay } from '../../lib/days';
import { periodDays, type ChosenPeriod } from '../../periods/Period';
import type { Plot } from '../../series/types';
import type { FullText } from '../../text/Text';
import type { FullWords } from '../../text/Words';
import { choiceText } from '../../text/periodText';
import type {
  PlotArea,
  PlotBreak,
  PlotChosen,
  PlotGap,
  PlotScene,
  PlotSteps,
} from './PlotScene';
import { headsOf, LINE, widthOf, timeAxis, valueAxis } from './axes';
import { marksOf, stepsOf } from './marks';
import { breakLines, labelMarks, type Box } from './plotLabels';

export interface PlotLayoutInput {
  readonly plot: Plot;
  readonly metric: Metric;
  /** The claims that stand for a year as a whole; empty: no heads. */
  readonly heads: ReadonlyMap<number, readonly Claim[]>;
  readonly words: FullWords;
  /** The chosen period, to be marked; null: none. */
  readonly period: ChosenPeriod | null;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Below the base: the years. Above the area: two lines of heads, or half a mark. */
const FOOT = 27;
const HEAD = 46;
const BARE = 18;
const GUTTER = 8;
/** Half a mark that stands on the last day. */
const EDGE = 5;
/** Twice the length of a dash, where there is room. */
const DASH = 10;

/**
 * A plot made drawable at a size: round ticks from zero, whole calendar years, a mark for each claim,
 * words where they lie on nothing. The same for the page and for a picture of it.
 */
export function plotLayout(input: PlotLayoutInput): PlotScene {
  const { plot, metric, words, period, width, height } = input;
  const { text } = words;
  const years = yearsWith(plot.years, period);
  const highest = Math.max(
    ...plot.series.flatMap(({ points }) =>
      points.flatMap((point) => [point.high, ...point.repeats.map((each) => each.high)]),
    ),
  );
  const base = height - FOOT;
  // Widest tick first: how wide decides where the area begins.
  const gutter = Math.max(
    ...valueAxis(highest, HEAD, base, text.lang).ticks.map((tick) => widthOf(tick.text, false)),
  );
  const left = Math.ceil(gutter) + GUTTER;
  const columnWidth = (width - EDGE - left) / (years[1] - years[0] + 1);
  const heads = headsOf(input.heads, columnWidth, text);
  const area: PlotArea = {
    left,
    top: heads === null ? BARE : HEAD,
    right: width - EDGE,
    base,
  };
  const time = timeAxis(years, area);
  const value = valueAxis(highest, area.top, base, text.lang);
  const marks = marksOf(plot, { xOf: time.xOf, yOf: value.yOf, base });
  const steps = stepsOf(plot, marks);
  const chosen = chosenDate(period, time.xOf, area, text);
  const breaks = breakLines(plot.breaks, time.xOf, area, text);
  const noLabels = plot.kind === 'month' || plot.kind === 'week';
  return {
    width,
    height,
    area,
    ticks: value.ticks,
    columns: time.columns.map((column) => ({
      ...column,
      chosen: period?.kind === 'year' && period.year === column.year,
      head: heads?.get(column.year) ?? null,
    })),
    chosen,
    gaps: plot.gaps.map((gap) => dash(time.xOf(gap.first), time.xOf(gap.last + 1))),
    steps,
    breaks,
    marks,
    labels: noLabels
      ? []
      : labelMarks(
          marks,
          area,
          metric.unit,
          chosen,
          takenBy(chosen, breaks, steps, area),
          text,
        ),
  };
}

/** A dash in the middle of its month, with air on both sides however narrow the month is. */
function dash(from: number, to: number): PlotGap {
  const half = Math.min(DASH, to - from) / 4;
  const middle = (from + to) / 2;
  return { from: middle - half, to: middle + half };
}

/** The axis reaches to the chosen period, so that what was known then and later is seen. */
function yearsWith(
  years: readonly [number, number],
  period: ChosenPeriod | null,
): readonly [number, number] {
  if (period === null) return years;
  const { first, last } = periodDays(period);
  return [Math.min(years[0], yearOfDay(first ?? last)), Math.max(years[1], yearOfDay(last))];
}

function chosenDate(
  period: ChosenPeriod | null,
  xOf: (day: number) => number,
  area: PlotArea,
  text: FullText,
): PlotChosen | null {
  if (period === null || (period.kind !== 'upto' && period.kind !== 'on')) return null;
  const x = xOf(periodDays(period).last + 0.5);
  const words = text.plots.thisView(choiceText(period, text));
  const fits = x + GUTTER + widthOf(words, true) <= area.right;
  return { x, text: words, anchor: fits ? 'start' : 'end' };
}

/** What words beside marks have to leave free. */
function takenBy(
  chosen: PlotChosen | null,
  breaks: readonly PlotBreak[],
  steps: readonly PlotSteps[],
  area: PlotArea,
): readonly Box[] {
  const lines = steps.flatMap((points) =>
    points.slice(1).map(([x, y], i): Box => {
      const [left, from] = points[i] ?? [x, y];
      return { left, right: x, top: Math.min(y, from) - 1, bottom: Math.max(y, from) + 1 };
    }),
  );
  const reasons: Box[] = breaks.map((each) => {
    const width = Math.max(0, ...each.lines.map((line) => widthOf(line, false)));
    const bottom = area.top + LINE * each.lines.length;
    const { x } = each;
    return { left: x - width - GUTTER, right: x + 1, top: area.top, bottom };
  });
  const boxes = [...lines, ...reasons];
  if (chosen === null) return boxes;
  const width = GUTTER + widthOf(chosen.text, true);
  const left = chosen.anchor === 'start' ? chosen.x : chosen.x - width;
  return [
    ...boxes,
    { left, right: left + width, top: area.top - LINE - 4, bottom: area.top },
    { left: chosen.x - 1, right: chosen.x + 1, top: area.top, bottom: area.base },
  ];
}
