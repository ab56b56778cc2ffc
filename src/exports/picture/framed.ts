import type { Palette } from '../../cartography/colours';
import { svgNode, type SvgNode } from '../../renderers/svg/tree/SvgNode';
import type { Block } from './Block';
import { MM_PER_PIXEL, type PictureSize } from './PictureSize';
import { stack } from './stack';
import { letterDefs } from './text/letterDefs';
import type { LetterTable } from './text/LetterTable';

/** White round everything, pixels. */
export const MARGIN = 16;
const GAP = 12;

/** Blocks as a picture of its own: an SVG document with a size on paper, a name and a description. */
export function framed(
  blocks: readonly Block[],
  { width }: Pick<PictureSize, 'width'>,
  palette: Palette,
  letters: LetterTable,
  words: { readonly title: string; readonly description: string },
): SvgNode {
  const content = stack(blocks, GAP);
  const height = Math.ceil(content.height + 2 * MARGIN);
  const millimetres = (pixels: number) => `${Number((pixels * MM_PER_PIXEL).toFixed(1))}mm`;
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: millimetres(width),
      height: millimetres(height),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    [
      svgNode('title', {}, [words.title]),
      svgNode('desc', {}, [words.description]),
      letterDefs(content.nodes, letters),
      svgNode('rect', { width, height, fill: palette.panel }),
      svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, content.nodes),
    ],
  );
}
