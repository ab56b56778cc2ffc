import { measureText } from '../labels/measureText';

/** Type of a plot: 13/18 at 90 % width, the floor on desktop. */
export const LINE = 16;
const size = 13;

/** Width of a line in pixels; `strong` for figures. */
export function widthOf(text: string, strong: boolean): number {
  return measureText(text, { size, weight: strong ? 650 : 500, tracking: 0 });
}

/** The text, cut with an ellipsis to fit; null where not even a few letters do. */
export function fitted(text: string, width: number): string | null {
  if (widthOf(text, false) <= width) return text;
  const letters = [...text];
  for (let length = letters.length - 1; length >= FEW; length -= 1) {
    const cut = `${letters.slice(0, length).join('').trimEnd()}…`;
    if (widthOf(cut, false) <= width) return cut;
  }
  return null;
}

/** Fewer letters than this say nothing. */
const FEW = 6;
