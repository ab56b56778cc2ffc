import type { Claim } from '../ledger/types';
import type { Plot, Series, SeriesPoint } from '../series/types';
import { chained } from './chained';
import { claimPeriodText, dateOf } from './periodText';
import { quantitySpoken } from './quantityText';
import type { FullText } from './Text';
import type { FullWords } from './Words';

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
