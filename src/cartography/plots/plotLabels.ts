import type { Unit } from '../../ledger/types';
import { DAY } from '../../lib/days';
import type { SeriesBreak } from '../../series/types';
import type { FullText } from '../../text/Text';
import { dateText } from '../../text/periodText';
import { quantityText, quantityWithUnit } from '../../text/numberText';
import type { PlotArea, PlotChosen, PlotLabel, PlotMark, PlotBreak } from './PlotScene';
import { fitted, LINE, widthOf } from './axes';
import { RADIUS } from './marks';

/** Pixels that are not free. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More marks than this, and those at the ends of a series speak alone. */
const MANY = 9;

/** Room for the name of a speaker. */
const SPEAKER = 150;

const GAP = 6;

const ASCENT = 11;

/**
 * Figures beside marks, with who says so where there is room. No label lies on a mark, on another
 * label or outside of the plot; one that finds no room is left out, its mark still tells all.
 * @param taken boxes of other words and lines
 */
export function labelMarks(
  marks: readonly PlotMark[],
  area: PlotArea,
  unit: Unit,
  chosen: PlotChosen | null,
  taken: readonly Box[],
  text: FullText,
): readonly PlotLabel[] {
  const labels: PlotLabel[] = [];
  const blocked: Box[] = [...taken, ...marks.map(markBox), ...marks.flatMap(daysBox)];
  for (const mark of speaking(marks, chosen)) {
    const { quantity, end, speaker } = mark.claim;
    const figure =
      quantity.unit === unit ? quantityText(quantity, text) : quantityWithUnit(quantity, text);
    const who = fitted(speaker, SPEAKER) ?? '';
    const date = dateText(end, text.lang, 'short');
    const label = [text.plots.speakerOn(who, date), date, null]
      .flatMap((second) => places(mark, figure, second))
      .find(({ box }) => isFree(box, area, blocked));
    if (label === undefined) continue;
    blocked.push(label.box);
    labels.push(label.label);
  }
  return labels;
}

/** What held on the chosen date, the last of each series, its first, and the others if few. */
function speaking(marks: readonly PlotMark[], chosen: PlotChosen | null): readonly PlotMark[] {
  const held = marks.filter((mark) => mark.main && chosen !== null && mark.x <= chosen.x);
  const ends = [...new Set(marks.map((mark) => mark.series))].flatMap((series) => {
    const own = marks.filter((mark) => mark.series === series && !mark.again);
    return [own.at(-1), own[0]].filter((mark) => mark !== undefined);
  });
  const first = [...held.slice(-1), ...ends];
  return [...new Set(marks.length > MANY ? first : [...first, ...marks])];
}

function places(mark: PlotMark, figure: string, note: string | null) {
  const width = Math.max(widthOf(figure, true), note === null ? 0 : widthOf(note, false));
  const height = LINE * (note === null ? 1 : 2);
  const top = mark.range?.top ?? mark.y;
  const at = (anchor: PlotLabel['anchor'], x: number, y: number) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {
      label: { claim: mark.claim, x, y, anchor, figure, note },
      box: { left, right: left + width, top: y - ASCENT, bottom: y - ASCENT + height },
    };
  };
  const middle = mark.y + 4;
  const above = top - RADIUS - GAP - (height - LINE);
  return [
    at('start', mark.x + RADIUS + GAP, middle),
    at('end', mark.x - RADIUS - GAP, middle),
    at('middle', mark.x, above),
    at('start', mark.x - RADIUS, above),
    at('end', mark.x + RADIUS, above),
  ];
}

function markBox({ x, y, range, stem }: PlotMark): Box {
  return {
    left: x - RADIUS - 1,
    right: x + RADIUS + 1,
    top: (range?.top ?? y) - RADIUS - 1,
    bottom: Math.max((range?.bottom ?? y) + RADIUS + 1, stem?.from ?? 0),
  };
}

function daysBox({ days, y }: PlotMark): readonly Box[] {
  return days === null ? [] : [{ left: days.from, right: days.to, top: y - 2, bottom: y + 2 }];
}

function isFree(box: Box, area: PlotArea, blocked: readonly Box[]): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top - LINE &&
    box.bottom <= area.base &&
    blocked.every(
      (other) =>
        box.right <= other.left ||
        box.left >= other.right ||
        box.bottom <= other.top ||
        box.top >= other.bottom,
    )
  );
}

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
  const date = new Date(day * DAY);
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
