import { measureText } from './measureText';
import { textStyle } from './textStyle';
import type { LabelLine } from '../types';
import type { PlacedLine, Point, Rect, TextStyle } from './types';

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

/** Where the mark stands: under the last line, or to its right where height is short. */
export type MarkPlace = 'below' | 'beside' | 'none';

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
  const last = styled.at(-1)?.width ?? 0;
  // Beside: the mark hangs on the right of the last line, which stays in the middle.
  const markReach = markPlace === 'beside' ? 2 * (MARK.width + MARK.gap) : 0;
  const width = Math.ceil(
    Math.max(
      markPlace === 'none' ? 0 : MARK.width,
      last + markReach,
      ...styled.map((line) => line.width),
    ),
  );
  let top = 0;
  const set = styled.map(({ text, role, style }) => {
    const y = top + style.baseline;
    top += style.height;
    return { text, role, style, x: width / 2, y };
  });
  const textWidth = Math.max(0, ...styled.map((line) => line.width));
  const text = { x: (width - textWidth) / 2, y: 0, width: textWidth, height: top };
  if (markPlace === 'none') return { width, height: top, text, lines: set, mark: null };
  if (markPlace === 'below') {
    const mark = {
      x: (width - MARK.width) / 2,
      y: top === 0 ? 0 : top + 1,
      width: MARK.width,
      height: MARK.height,
    };
    return { width, height: mark.y + MARK.height, text, lines: set, mark };
  }
  const lastHeight = styled.at(-1)?.style.height ?? 0;
  const mark = {
    x: width / 2 + last / 2 + MARK.gap,
    y: top - (lastHeight + MARK.height) / 2,
    width: MARK.width,
    height: MARK.height,
  };
  return { width, height: top, text, lines: set, mark };
}

/** The block's lines with its top left corner at a point. */
export function linesAt(block: Pick<Block, 'lines'>, [left, top]: Point): PlacedLine[] {
  return block.lines.map((line) => ({ ...line, x: left + line.x, y: top + line.y }));
}

/** The block's mark with its top left corner at a point. */
export function markAt(block: Block, [left, top]: Point): Rect | null {
  return block.mark && { ...block.mark, x: left + block.mark.x, y: top + block.mark.y };
}
