import type { Block } from './Block';
import type { LetterTable } from './text/LetterTable';
import { textNode } from './text/textNode';
import type { TextLook } from './text/TextLook';
import { wrapText } from './text/wrapText';

/** How far below the top of its line the baseline lies, as a share of the line's height. */
const BASELINE = 0.75;

/** Running text in lines of a width; `line` is the height of one, pixels. */
export function paragraph(
  text: string,
  width: number,
  look: TextLook & { readonly line: number },
  letters: LetterTable,
): Block {
  const lines = wrapText(text, width, look, letters);
  return {
    height: lines.length * look.line,
    nodes: lines.flatMap((line, i) =>
      textNode(line, 0, (i + BASELINE) * look.line, look, letters),
    ),
  };
}
