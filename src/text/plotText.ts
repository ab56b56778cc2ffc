import type { Claim } from '../ledger/types';
import { DAY } from '../lib/days';
import type { Plot, Series, SeriesPoint, SeriesBreak } from '../series/types';
import type { FullText } from './Text';
import type { FullWords } from './Words';
import { ownForms } from './languages';
import { formatted, givenText, quantitySpoken } from './numberText';
import { claimPeriodText, dateOf, dateText } from './periodText';
import { chained, ended } from './phrases';

/** The kind of period of a plot: `by month`, `running total since November 2020`. */
export function plotKindText(plot: Plot, text: FullText): string {
  if (plot.kind !== 'total') return text.plots.kinds[plot.kind];
  return plot.since === null
    ? text.plots.totalOpen
    : text.plots.totalSince(dateOf(plot.since, text));
}

/** What tells a series from the others of its plot; its scope where there is no other (A3). */
export function seriesText(series: Series, plot: Plot, words: FullWords): string {
  const { plots, claimWords } = words.text;
  const differ = (of: (each: Series) => unknown) => new Set(plot.series.map(of)).size > 1;
  const said = [
    series.group !== null && differ((each) => each.group)
      ? (plots.groups[series.group] ?? series.group)
      : null,
    series.scope !== null && (differ((each) => each.scope) || plot.series.length === 1)
      ? claimWords.scopes[series.scope]
      : null,
    series.extent !== plot.series[0]?.extent || series.extent === 'part'
      ? extentText(series, words)
      : null,
    series.side !== null && differ((each) => each.side) ? sideText(series, words) : null,
    series.split === null ? null : plots.split(series.split),
  ].filter((part) => part !== null);
  return said.length === 0 ? plots.asReported : said.join(', ');
}

function extentText(series: Series, words: FullWords): string {
  const { plots } = words.text;
  if (series.extent === 'country') return plots.country;
  const region = series.points.find(({ claim }) => claim.placeMode === 'region')?.claim;
  return region === undefined ? plots.listed : words.names(region.places);
}

function sideText(series: Series, words: FullWords): string {
  const { plots } = words.text;
  if (series.side === null || series.side === 'third-party') return plots.thirdParties;
  return plots.side(words.side(series.side));
}

/** One mark for the ear: figure, time, who says so, and what a look at its shape would tell. */
export function markSpoken(
  claim: Claim,
  point: SeriesPoint,
  series: string,
  text: FullText,
): string {
  const said = [
    claim.speaker,
    series,
    point.covers ? null : text.plots.part,
    point.disputed ? text.plots.disagree : null,
  ].filter((part) => part !== null);
  return text.plots.mark(
    quantitySpoken(claim.quantity, text),
    claimPeriodText(claim, text),
    chained(said, text.marks.semicolon),
  );
}

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

/** A round number in words: `200 thousand`, `1.5 million`. */
export function roundText(value: number, lang: string): string {
  const own = ownForms(lang);
  if (own === null) {
    return formatted(value, lang, 'round', { notation: 'compact', compactDisplay: 'long' });
  }
  const [unit, word] = value >= 1e6 ? [1e6, own.million] : [1e3, own.thousand];
  return value < 1000 ? givenText(value, lang) : `${givenText(value / unit, lang)} ${word}`;
}
