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

/** Where the mark stands: under the last line, or on its right where height is short. */
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
