import type { Plot, SeriesBreak, SeriesPoint } from '../series/types';
import { chained } from './chained';
import { dateText } from './dateText';
import { ended } from './ended';
import { claimPeriodText, dateOf } from './periodText';
import { seriesText } from './plotText';
import { quantitySpoken } from './quantityText';
import type { FullWords } from './Words';

const DAY = 86_400_000;

/**
 * What a plot shows, in place of a look at it: how many claims of which time, highest and latest of
 * the series to read first, where it breaks (A3), and months or years without a figure. Numbers are
 * claims as stated, never computed.
 */
export function plotSummary(plot: Plot, words: FullWords): string {
  const { text } = words;
  const { summary, gaps } = text.plots;
  const points = plot.series.flatMap((series) => series.points);
  const [main] = plot.series;
  const first = best(points, (a, b) => b.first - a.first);
  const last = best(points, (a, b) => a.last - b.last);
  if (main === undefined || first === null || last === null) return '';
  const date = ({ claim }: SeriesPoint, end: 'start' | 'end') =>
    dateText(claim[end] ?? claim.end, text.lang);
  const [from, to] = [date(first, 'start'), date(last, 'end')];
  const sentences = [
    summary.claims(points.length, from === to ? from : text.spoken.range(from, to)),
    // One claim is told whole by its time and figure.
    peaks(main.points, plot.series.length > 1 ? seriesText(main, plot, words) : null, words),
    plot.breaks.length === 0
      ? null
      : summary.broken(
          chained(
            plot.breaks.map((each) => breakText(each, words)),
            text.marks.semicolon,
          ),
        ),
    plot.gaps.length === 0 ? null : gaps(plot.gaps.length, plot.kind),
  ];
  return sentences
    .flatMap((said) => (said === null ? [] : [capital(said, text.lang)]))
    .join(' ');
}

function peaks(
  points: readonly SeriesPoint[],
  series: string | null,
  { text }: FullWords,
): string | null {
  const { summary } = text.plots;
  const highest = best(points, (a, b) => a.high - b.high);
  const latest = best(points, (a, b) =>
    a.last === b.last ? a.first - b.first : a.last - b.last,
  );
  if (highest === null || latest === null) return null;
  const of = ({ claim }: SeriesPoint) =>
    [
      quantitySpoken(claim.quantity, text),
      claimPeriodText(claim, text, { ...text.periods, ...text.spoken }),
    ] as const;
  const said =
    highest === latest
      ? summary.highestAndLatest(...of(latest))
      : chained(
          [summary.highest(...of(highest)), summary.latest(...of(latest))],
          text.marks.semicolon,
        );
  return ended(series === null ? said : summary.ofSeries(series, said), text.marks.stop);
}

/** A3: what was counted until then, or that the base is another. */
function breakText({ day, reason, before }: SeriesBreak, { text }: FullWords): string {
  const { plots, claimWords } = text;
  const month = dateOf(new Date(day * DAY).toISOString().slice(0, 7), text);
  return reason === 'base' || before.scope === null
    ? `${plots.baseBreak}, ${month}`
    : plots.scopeBreak(claimWords.scopes[before.scope], month);
}

/** The greatest by an order; of equal ones the first. */
function best(
  points: readonly SeriesPoint[],
  order: (a: SeriesPoint, b: SeriesPoint) => number,
): SeriesPoint | null {
  return points.reduce<SeriesPoint | null>(
    (found, point) => (found === null || order(point, found) > 0 ? point : found),
    null,
  );
}

function capital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}
