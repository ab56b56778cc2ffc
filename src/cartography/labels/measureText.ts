// The attribute is what Node itself asks for, which runs the browser tests.
import table from './advances.json' with { type: 'json' };
import type { TextStyle } from './types';

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
