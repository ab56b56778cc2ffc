import type { LetterTable } from './LetterTable';
import { lineWidth } from './lineWidth';
import type { TextLook } from './TextLook';

/** White space at which a line may end: not between a number and its unit. */
const BREAKS = /[^\S\u00a0]+/;

/** Breaks a text into lines of at most `width` pixels; a word that is longer is broken too. */
export function wrapText(
  text: string,
  width: number,
  look: Pick<TextLook, 'size' | 'weight'>,
  letters: LetterTable,
): readonly string[] {
  const fits = (line: string) => lineWidth(line, look, letters) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text.replaceAll('\u202f', '\u00a0').split(BREAKS);
  for (const word of words.filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Addresses have no spaces: they break where they have to. */
function broken(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
