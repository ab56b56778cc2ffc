import type { LetterTable } from './LetterTable';
import type { TextLook } from './TextLook';

/** Width of a letter that the table lacks, thousandths of an em. */
const UNKNOWN = 700;

/** Width of a line, pixels; without kerning, like that of the map's labels. */
export function lineWidth(
  text: string,
  { size, weight, tracking = 0 }: Pick<TextLook, 'size' | 'weight' | 'tracking'>,
  letters: LetterTable,
): number {
  const column = letters.weights.indexOf(weight);
  const characters = [...text.normalize('NFC')];
  const units = characters.reduce(
    (sum, letter) => sum + (letters.letters[letter]?.[column]?.[0] ?? UNKNOWN),
    0,
  );
  return (units * size) / 1000 + Math.max(characters.length - 1, 0) * tracking;
}
