import type { LetterTable } from './LetterTable';
import { lineWidth } from './lineWidth';
import type { TextLook } from './TextLook';

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
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
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
