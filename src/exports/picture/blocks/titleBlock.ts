import type { Palette } from '../../../cartography/colours';
import type { ViewTitle } from '../../../text/viewTitle';
import type { Block } from '../Block';
import { paragraph } from '../paragraph';
import { stack } from '../stack';
import type { LetterTable } from '../text/LetterTable';

/** What the picture shows, and in which unit and by whom. */
export function titleBlock(
  { title, subtitle }: ViewTitle,
  width: number,
  compact: boolean,
  palette: Palette,
  letters: LetterTable,
): Block {
  const head = compact ? { size: 20, line: 25 } : { size: 24, line: 30 };
  const sub = compact ? { size: 13, line: 18 } : { size: 15, line: 21 };
  return stack(
    [
      paragraph(title, width, { ...head, weight: 650, fill: palette.text1 }, letters),
      paragraph(subtitle, width, { ...sub, weight: 400, fill: palette.text2 }, letters),
    ],
    2,
  );
}
