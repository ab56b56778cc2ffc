import { DAY } from '../../../../lib/days';

export interface AxisItem {
  /** Days since 1970-01-01. */
  readonly time: number;
  /** Districts with a figure; 0 is drawn as a tick. */
  readonly count: number;
  readonly chosen: boolean;
  readonly label: string;
}

interface AxisPoint {
  readonly x: number;
  /** Null where there is no room for the label, else its middle. */
  readonly labelX: number | null;
}

interface AxisMark {
  readonly x: number;
  /** The year, or null for the first day of a month. */
  readonly label: string | null;
  readonly labelX: number | null;
}

interface AxisLayout {
  readonly points: readonly AxisPoint[];
  /** First days of years or months, where periods are dates. */
  readonly marks: readonly AxisMark[];
}

/** Free at both ends of the line, px. */
const INSET = 6;

/** Width of a letter of the axis, on average, and the room between two labels, px. */
const LETTER = 6.6;

const ROOM = 5;

/** Years from mark to mark, and the room that each mark needs for its year, px. */
const STEPS = [1, 2, 5, 10];

const MARK_ROOM = 40;

/** Periods within fewer days are set on months, others on years. */
const MONTHS_BELOW = 300;

/** Half of what an item needs of the line: a ring of radius 13, a circle of 10, or a tick. */
function reach(item: AxisItem): number {
  if (item.chosen) return 14;
  return item.count > 0 ? 11 : 4;
}

/** First day of a month; month 0 is January, 12 the January after. */
function monthStart(year: number, month: number): number {
  return Date.UTC(year, month, 1) / DAY;
}

/** The whole years or months around the items, and the first days to mark. */
function scaleOf(first: number, last: number, width: number) {
  const [start, end] = [new Date(first * DAY), new Date(last * DAY)];
  const [startYear, endYear] = [start.getUTCFullYear(), end.getUTCFullYear()];
  if (last - first < MONTHS_BELOW) {
    const from = monthStart(startYear, start.getUTCMonth());
    const to = monthStart(endYear, end.getUTCMonth() + 1);
    const marks = [];
    for (let month = start.getUTCMonth(); monthStart(startYear, month) <= to; month += 1) {
      marks.push({ day: monthStart(startYear, month), label: null });
    }
    return { from, to, marks };
  }
  const step = STEPS.find((each) => ((endYear - startYear) / each) * MARK_ROOM <= width) ?? 10;
  const marks = [];
  for (let year = Math.ceil(startYear / step) * step; year <= endYear + 1; year += step) {
    marks.push({ day: monthStart(year, 0), label: String(year) });
  }
  return { from: monthStart(startYear, 0), to: monthStart(endYear + 1, 0), marks };
}

/**
 * True spacing in time over whole calendar years (or months), `width` pixels wide. Circles that
 * would lie on each other are moved apart no more than needed; labels that would are left out, the
 * chosen one last.
 */
export function axisLayout(
  items: readonly AxisItem[],
  width: number,
  unit: 'year' | 'date',
): AxisLayout {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { points: [], marks: [] };
  const { from, to, marks } = scaleOf(first.time, last.time, width);
  const xOf = (day: number) => INSET + ((day - from) / (to - from)) * (width - 2 * INSET);

  const wide = items.slice(1).map((item, i) => reach(item) + reach(items[i] ?? item));
  const free = (width - 2 * INSET - 28) / wide.reduce((sum, gap) => sum + gap, 0);
  const xs = spread(
    items.map((item) => xOf(item.time)),
    wide.map((gap) => gap * Math.min(1, free)),
    INSET + reach(first),
    width - INSET - reach(last),
  );

  const taken: (readonly [number, number])[] = [];
  const place = (x: number, label: string): number | null => {
    const half = (label.length * LETTER) / 2;
    const middle = Math.max(half, Math.min(width - half, x));
    const fits = taken.every(([a, b]) => middle + half + ROOM < a || middle - half - ROOM > b);
    if (!fits) return null;
    taken.push([middle - half, middle + half]);
    return middle;
  };
  const points: AxisPoint[] = [];
  const order = items.map((_, i) => i);
  order.sort((a, b) => Number(items[b]?.chosen) - Number(items[a]?.chosen));
  for (const i of order) {
    const x = xs[i] ?? 0;
    points[i] = { x, labelX: place(x, items[i]?.label ?? '') };
  }
  if (unit === 'year') return { points, marks: [] };
  return {
    points,
    marks: marks.map(({ day, label }) => {
      const x = xOf(day);
      return { x, label, labelX: label === null ? null : place(x, label) };
    }),
  };
}

/**
 * Moves positions apart so that neighbours keep a distance, each as little as possible (least
 * squares): where there is room, every position stays true.
 * @param wanted ascending positions
 * @param gaps distance to keep between item i and i + 1
 * @returns positions in the same order, inside [min, max] as far as the gaps allow
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  min: number,
  max: number,
): readonly number[] {
  // With the gaps taken out, "keep a distance" reads "do not decrease": pool adjacent violators.
  const offsets = [0];
  for (const gap of gaps) offsets.push((offsets.at(-1) ?? 0) + gap);
  const blocks: { sum: number; size: number }[] = [];
  wanted.forEach((position, i) => {
    let block = { sum: position - (offsets[i] ?? 0), size: 1 };
    for (;;) {
      const last = blocks.at(-1);
      if (last === undefined || last.sum / last.size <= block.sum / block.size) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, size: last.size + block.size };
    }
    blocks.push(block);
  });
  const highest = max - (offsets.at(wanted.length - 1) ?? 0);
  const level = (block: { sum: number; size: number }) =>
    Math.max(min, Math.min(highest, block.sum / block.size));
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => level(block)))
    .map((position, i) => position + (offsets[i] ?? 0));
}
