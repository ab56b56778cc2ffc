import table from './advances.json';
import type { TextStyle } from './types';

/** A letter that the table lacks is taken to be wide: better a label too few than two that meet. */
const UNKNOWN_ADVANCE = 700;
/** Not in the map's font; drawn from another one, whose widths differ from machine to machine. */
const SYMBOL_ADVANCE: Readonly<Record<string, number>> = { '≈': 640, '≤': 640, '≥': 640 };

const advances: Readonly<Record<string, readonly number[]>> = table.advances;

/**
 * Width of a line of text in pixels, in Noto Sans at 90 % width. From a committed table, without
 * kerning (which makes lines shorter, never longer), so that it is the same everywhere.
 */
export function measureText(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight' | 'tracking'>,
): number {
  const column = table.weights.indexOf(style.weight);
  const letters = [...text.normalize('NFC')];
  let thousandths = 0;
  for (const letter of letters) {
    thousandths += advances[letter]?.[column] ?? SYMBOL_ADVANCE[letter] ?? UNKNOWN_ADVANCE;
  }
  return (thousandths * style.size) / 1000 + Math.max(letters.length - 1, 0) * style.tracking;
}
