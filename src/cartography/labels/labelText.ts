// The attribute is what Node itself asks for, which runs the browser tests.

import type { Rect, Point } from '../../camera/shapes';
import { remembered } from '../../lib/memo';
import type { LabelLine, LabelRequest } from '../types';
import table from './advances.json' with { type: 'json' };
import type { TextStyle, PlacedLine } from './types';

/** A letter that the table lacks is taken to be wide: better a label too few than two that meet. */
const UNKNOWN_ADVANCE = 700;

/** Advances of each weight, in thousandths of an em, by code point. */
const columns = table.weights.map(
  (_, column) =>
    new Map(
      table.runs.flatMap(({ first, advances }) =>
        (advances[column] ?? []).map((advance, i) => [first + i, advance] as const),
      ),
    ),
);

/**
 * Width of a line of text in pixels, in Noto Sans at 90 % width. From a committed table, without
 * kerning (which makes lines shorter, never longer), so that it is the same everywhere.
 */
export function measureText(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight' | 'tracking'>,
): number {
  const advances = columns[table.weights.indexOf(style.weight)];
  const letters = [...text.normalize('NFC')];
  let thousandths = 0;
  for (const letter of letters) {
    thousandths += advances?.get(letter.codePointAt(0) ?? 0) ?? UNKNOWN_ADVANCE;
  }
  return (thousandths * style.size) / 1000 + Math.max(letters.length - 1, 0) * style.tracking;
}

type Role = LabelLine['role'];

const DESKTOP: Readonly<Record<Role, TextStyle>> = {
  name: { size: 13, weight: 500, tracking: 0, height: 17, baseline: 13 },
  figure: { size: 15, weight: 650, tracking: 0, height: 18, baseline: 14 },
  dates: { size: 13, weight: 500, tracking: 0, height: 17, baseline: 13 },
  country: { size: 13, weight: 500, tracking: 2.6, height: 16, baseline: 13 },
};

const COMPACT: Readonly<Record<Role, TextStyle>> = {
  name: { size: 12, weight: 500, tracking: 0, height: 15, baseline: 11.5 },
  figure: { size: 13, weight: 650, tracking: 0, height: 16, baseline: 12 },
  dates: { size: 12, weight: 500, tracking: 0, height: 15, baseline: 11.5 },
  country: { size: 12, weight: 500, tracking: 2.6, height: 15, baseline: 12 },
};

/** In the box of a joint figure the number outranks the names more than it does on a fill. */
const BOX_FIGURE: Readonly<Record<'desktop' | 'compact', TextStyle>> = {
  desktop: { size: 17, weight: 650, tracking: 0, height: 23, baseline: 17 },
  compact: { size: 15, weight: 650, tracking: 0, height: 19, baseline: 14.5 },
};

/** Type of a label's line (visual.md, Type): desktop 13 and 15, phone 12 and 13; pixels. */
export function textStyle(role: Role, compact: boolean, inBox = false): TextStyle {
  if (inBox && role === 'figure') return BOX_FIGURE[compact ? 'compact' : 'desktop'];
  return (compact ? COMPACT : DESKTOP)[role];
}

/** Height of the lowest line of text: nothing lower can hold a label; pixels. */
export const LEAST_LINE = Math.min(...Object.values(COMPACT).map(({ height }) => height));

/** Lines of text set as one rectangle, with the mark of a disagreement where it belongs to it. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** The part that the text takes, from the block's top left corner. */
  readonly text: Rect;
  /** Middle of each baseline, from the block's top left corner. */
  readonly lines: readonly BlockLine[];
  /** From the block's top left corner. */
  readonly mark: Rect | null;
}

interface BlockLine {
  readonly text: string;
  readonly role: LabelLine['role'];
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
}

/** Two arrows apart (S4), and the gap to the text. */
const MARK = { width: 14, height: 8, gap: 4 };

/** Where the mark stands: under the last line, or on its right where height is short. */
type MarkPlace = 'below' | 'beside' | 'none';

/** Sets lines under each other, each in the middle. */
export function blockOf(
  lines: readonly LabelLine[],
  compact: boolean,
  markPlace: MarkPlace = 'none',
): Block {
  const styled = lines.map((line) => {
    const style = textStyle(line.role, compact);
    return { ...line, style, width: measureText(line.text, style) };
  });
  let height = 0;
  const placed = styled.map(({ text, role, style }) => {
    const y = height + style.baseline;
    height += style.height;
    return { text, role, style, y };
  });
  const textWidth = Math.max(0, ...styled.map((line) => line.width));
  const width = Math.ceil(widthWith(markPlace, textWidth));
  const block = {
    width,
    height,
    text: { x: (width - textWidth) / 2, y: 0, width: textWidth, height },
    lines: placed.map((line) => ({ ...line, x: width / 2 })),
    mark: null,
  };
  if (markPlace === 'none') return block;
  const size = { width: MARK.width, height: MARK.height };
  if (markPlace === 'below') {
    const y = height === 0 ? 0 : height + 1;
    return {
      ...block,
      height: y + MARK.height,
      mark: { x: (width - MARK.width) / 2, y, ...size },
    };
  }
  const lastLine = styled.at(-1)?.style.height ?? 0;
  const x = (width + textWidth) / 2 + MARK.gap;
  return { ...block, mark: { x, y: height - (lastLine + MARK.height) / 2, ...size } };
}

function widthWith(markPlace: MarkPlace, textWidth: number): number {
  if (markPlace === 'none') return textWidth;
  if (markPlace === 'below') return Math.max(textWidth, MARK.width);
  // The text stays in the middle, so the mark on its right costs as much on the left.
  return textWidth + 2 * (MARK.gap + MARK.width);
}

/** The block's lines with its top left corner at a point. */
export function linesAt(block: Pick<Block, 'lines'>, [left, top]: Point): PlacedLine[] {
  return block.lines.map((line) => ({ ...line, x: left + line.x, y: top + line.y }));
}

/** The block's mark with its top left corner at a point. */
export function markAt(block: Block, [left, top]: Point): Rect | null {
  return block.mark && { ...block.mark, x: left + block.mark.x, y: top + block.mark.y };
}

export interface TextVariants {
  /** To stand in the outline, fullest first. */
  readonly inside: readonly Block[];
  /** To stand on a leader line. */
  readonly led: Block;
  /** To stand in the outline when there was no room for a leader line either. */
  readonly last: readonly Block[];
}

/** Requests outlive a layout by far: what is measured once is remembered with them. */
const kept = new WeakMap<LabelRequest, Map<string, TextVariants>>();

/**
 * What a label may shrink to (Labels 3): name and figure, figure; on a leader line it has all of it. Dates stay with their figure until nothing else is left (S3). With a mark of
 * disagreement (S4) each is tried with the mark under it, then beside it.
 */
export function textVariants(
  request: LabelRequest,
  compact: boolean,
  marked: boolean,
): TextVariants {
  const known = remembered(kept, request, () => new Map());
  const key = `${compact} ${marked}`;
  return remembered(known, key, () => make(request, compact, marked));
}

function make(request: LabelRequest, compact: boolean, marked: boolean): TextVariants {
  const figure = request.lines.filter((line) => line.role === 'figure');
  const withoutName = request.lines.filter((line) => line.role !== 'name');
  const blocks = (lines: readonly LabelLine[]): Block[] => {
    if (!marked) return [blockOf(lines, compact)];
    return [blockOf(lines, compact, 'below'), blockOf(lines, compact, 'beside')];
  };
  const shrinks = figure.length > 0;
  return {
    inside: [
      ...blocks(request.lines),
      ...(shrinks && withoutName.length < request.lines.length ? blocks(withoutName) : []),
    ],
    led: blockOf(request.lines, compact),
    last: shrinks && figure.length < withoutName.length ? blocks(figure) : [],
  };
}
