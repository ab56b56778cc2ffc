import type { Palette } from '../../../cartography/colours';
import type { SiteTexts } from '../../../ledger/siteIn';
import { svgNode } from '../../../renderers/svg/tree/SvgNode';
import type { Block } from '../Block';
import { paragraph } from '../paragraph';
import { stack } from '../stack';
import type { LetterTable } from '../text/LetterTable';

const PADDING = { x: 14, y: 9 };
const TYPE = { size: 13, line: 18 };

/** Do no harm 1: the safety line, a solid block of ink as on the page. */
export function safetyBlock(
  safety: SiteTexts['safety'],
  width: number,
  palette: Palette,
  letters: LetterTable,
): Block {
  const inner = width - 2 * PADDING.x;
  const words = stack(
    [
      paragraph(
        safety.first,
        inner,
        { ...TYPE, weight: 650, fill: palette.mastheadText1 },
        letters,
      ),
      paragraph(
        safety.rest,
        inner,
        { ...TYPE, weight: 400, fill: palette.mastheadText2 },
        letters,
      ),
    ],
    0,
  );
  const height = words.height + 2 * PADDING.y;
  return {
    height,
    nodes: [
      svgNode('rect', { width, height, fill: palette.masthead }),
      svgNode('g', { transform: `translate(${PADDING.x} ${PADDING.y})` }, words.nodes),
    ],
  };
}
