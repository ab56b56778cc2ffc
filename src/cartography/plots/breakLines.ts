import type { SeriesBreak } from '../../series/types';
import { dateText } from '../../text/dateText';
import type { FullText } from '../../text/Text';
import { widthOf } from './plotType';
import type { PlotArea, PlotBreak } from './PlotScene';

const GAP = 6;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A3: dotted lines where a plot may not be read across, with the reason in two lines at most. */
export function breakLines(
  breaks: readonly SeriesBreak[],
  xOf: (day: number) => number,
  area: PlotArea,
  text: FullText,
): readonly PlotBreak[] {
  const placed: PlotBreak[] = [];
  for (const each of breaks) {
    const x = xOf(each.day);
    if (placed.some((other) => Math.abs(other.x - x) < 1)) continue;
    const lines = wrapped(reason(each, text));
    const width = Math.max(...lines.map((line) => widthOf(line, false)));
    const left = placed.at(-1)?.x ?? area.left;
    placed.push({ x, lines: x - GAP - width > left ? lines : [], anchor: 'end' });
  }
  return placed;
}

function reason({ day, reason: kind, before }: SeriesBreak, text: FullText): string {
  if (kind === 'base' || before.scope === null) return text.plots.baseBreak;
  const scope = text.claimWords.scopes[before.scope];
  const capital = scope.slice(0, 1).toLocaleUpperCase(text.lang) + scope.slice(1);
  return text.plots.scopeBreak(capital, monthText(day, text));
}

/** The month of a day in words. */
function monthText(day: number, text: FullText): string {
  const date = new Date(day * 86_400_000);
  const iso = `${date.getUTCFullYear()}-${MONTHS[date.getUTCMonth()]}`;
  return dateText({ text: iso, precision: 'month', firstDay: day, lastDay: day }, text.lang);
}

/** A long reason in two lines of about one length. */
function wrapped(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length < 3) return [text];
  const lines = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (pair: readonly string[]) => Math.max(...pair.map((line) => line.length));
  return lines.reduce((best, pair) => (longest(pair) < longest(best) ? pair : best));
}
