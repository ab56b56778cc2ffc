import { spread } from './spread';

export interface AxisItem {
  /** Days since 1970-01-01. */
  readonly time: number;
  /** Districts with a figure; 0 is drawn as a tick. */
  readonly count: number;
  readonly chosen: boolean;
  readonly label: string;
}

export interface AxisPoint {
  readonly x: number;
  /** The place in time, where `x` had to give way to a neighbour; else equal to it. */
  readonly trueX: number;
  /** False where there is no room for the label. */
  readonly labelled: boolean;
  /** Middle of the label: `x`, unless that lies too near an end. */
  readonly labelX: number;
}

export interface AxisMark {
  readonly x: number;
  readonly label: string;
  readonly labelled: boolean;
}

export interface AxisLayout {
  readonly points: readonly AxisPoint[];
  /** First days of years, where periods are dates. */
  readonly marks: readonly AxisMark[];
}

const INSET = 6;
/** Years from mark to mark, and the room that each mark needs for its year. */
const STEPS = [1, 2, 5, 10];
const MARK_ROOM = 40;
const DAY = 86_400_000;
/** Width of a letter of the axis, on average; labels are short and mostly digits. */
const LETTER = 7;

/** Half of what an item needs of the line: a circle of radius 10, a ring of 13, or a tick. */
function reach(item: AxisItem): number {
  if (item.chosen) return 14;
  return item.count > 0 ? 11 : 4;
}

function yearStart(year: number): number {
  return Date.UTC(year, 0, 1) / DAY;
}

/**
 * True spacing in time over whole calendar years, `width` pixels wide. Circles that would lie on
 * each other are moved apart no more than needed; labels that would are left out, the chosen one last.
 */
export function axisLayout(items: readonly AxisItem[], width: number): AxisLayout {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { points: [], marks: [] };
  const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();
  const from = yearStart(yearOf(first.time));
  const to = yearStart(yearOf(last.time) + 1);
  const xOf = (day: number) => INSET + ((day - from) / (to - from)) * (width - 2 * INSET);

  const wanted = items.map((item) => xOf(item.time));
  const wide = items.slice(1).map((item, i) => reach(item) + reach(items[i] ?? item));
  const room = (width - 2 * INSET - 28) / wide.reduce((sum, gap) => sum + gap, 0);
  const gaps = room < 1 ? wide.map((gap) => gap * room) : wide;
  const xs = spread(wanted, gaps, INSET + reach(first), width - INSET - reach(last));

  const taken: (readonly [number, number])[] = [];
  const claim = (x: number, label: string): { labelled: boolean; labelX: number } => {
    const half = (label.length * LETTER) / 2;
    const labelX = Math.max(half, Math.min(width - half, x));
    const labelled = taken.every(([a, b]) => labelX + half + 5 < a || labelX - half - 5 > b);
    if (labelled) taken.push([labelX - half, labelX + half]);
    return { labelled, labelX };
  };
  const order = items
    .map((_, i) => i)
    .sort((a, b) => Number(items[b]?.chosen) - Number(items[a]?.chosen) || a - b);
  const points: AxisPoint[] = [];
  for (const i of order) {
    const x = xs[i] ?? 0;
    points[i] = { x, trueX: wanted[i] ?? x, ...claim(x, items[i]?.label ?? '') };
  }

  const marks: AxisMark[] = [];
  const isYears = items.every((item) => /^\d{4}$/.test(item.label));
  const years = yearOf(to) - yearOf(from);
  const step = STEPS.find((each) => (years / each) * MARK_ROOM <= width) ?? 10;
  const firstMark = Math.ceil(yearOf(from) / step) * step;
  for (let year = firstMark; !isYears && yearStart(year) <= to; year += step) {
    const x = xOf(yearStart(year));
    const { labelled } = claim(x, String(year));
    marks.push({ x, label: String(year), labelled });
  }
  return { points, marks };
}
