import type { Block } from './blockOf';
import { measureText } from './measureText';
import { textStyle } from './textStyle';
import type { LabelLine } from '../types';

/** Between the border of a box and its text; between a figure and a note on one line. */
const PADDING = { desktop: { x: 13, y: 9 }, compact: { x: 9, y: 6 } };
const NOTE_GAP = 16;
/** A note goes beside the figure as long as the box does not grow wider than this for it. */
const WIDEST = { desktop: 260, compact: 200 };

/**
 * The label box of a joint figure: lines from the left; the note stands beside the figure where
 * that is not too wide, else under it.
 */
export function boxOf(lines: readonly LabelLine[], compact: boolean): Block {
  const padding = compact ? PADDING.compact : PADDING.desktop;
  const styled = lines.map((line) => {
    const style = textStyle(line.role, compact, true);
    return { ...line, style, width: measureText(line.text, style) };
  });
  const widest = Math.max(
    compact ? WIDEST.compact : WIDEST.desktop,
    ...styled.map((line) => line.width),
  );
  let y = padding.y;
  let right = 0;
  let inner = 0;
  const set = styled.map((line, i) => {
    const before = styled[i - 1];
    const beside =
      line.role === 'dates' &&
      before?.role === 'figure' &&
      right + NOTE_GAP + line.width <= widest;
    const left = beside ? right + NOTE_GAP : 0;
    if (!beside) y += line.style.height;
    right = left + line.width;
    inner = Math.max(inner, right);
    // Lines of one row share the baseline of the figure.
    const row = beside ? before.style : line.style;
    return {
      text: line.text,
      role: line.role,
      style: line.style,
      x: padding.x + left + line.width / 2,
      y: y - row.height + row.baseline,
    };
  });
  const width = Math.ceil(inner) + 2 * padding.x;
  const height = y + padding.y;
  return {
    width,
    height,
    text: { x: 0, y: 0, width, height },
    lines: set,
    mark: null,
  };
}
