import type { Palette } from '../../cartography/colours';
import { svgNode, type SvgNode } from '../../svg/SvgNode';
import type { FullText } from '../../text/Text';
import { dateText } from '../../text/periodText';
import { chained, listText } from '../../text/phrases';
import type { Citation } from '../citation/Citation';
import { letterDefs, textNode, wrapText, type LetterTable, type TextLook } from './pictureText';

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

/** Blocks below each other, with room between them; pixels. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let top = 0;
  const nodes = blocks
    .filter(({ height }) => height > 0)
    .map((block) => {
      const node = svgNode(
        'g',
        top === 0 ? {} : { transform: `translate(0 ${top.toFixed(2)})` },
        block.nodes,
      );
      top += block.height + gap;
      return node;
    });
  return { height: Math.max(0, top - gap), nodes };
}

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

/** Documents that are named; more are counted, and stand at the link. */
const NAMED = 4;

/** E2: whose figures a picture shows, and where they were published. Null where it shows none. */
export function sourceLine(citations: readonly Citation[], text: FullText): string | null {
  const say = text.exported.picture;
  const documents = citations.filter(({ database }) => database !== null);
  if (documents.length === 0) return null;
  const named = documents
    .slice(0, NAMED)
    .map(({ container, published, inferred, statements }) => {
      const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
      const date =
        published === null ? text.claimWords.undated : dateText(published, text.lang, 'short');
      const when = inferred ? text.claimWords.inferred(date) : date;
      return say.saidIn(listText(speakers, text.lang), container, when);
    });
  return say.sources(chained(named, text.marks.semicolon), documents.length - named.length);
}

/** A part of a picture as wide as the picture's column; drawn from its own top left corner. */
export interface Block {
  /** Pixels. */
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

export type PictureSizeId = 'one' | 'two';

/** A width that newspapers print; 1 px is 0.2 mm on paper (visual.md, Print and pictures). */
export interface PictureSize {
  readonly id: PictureSizeId;
  /** Of the whole picture, pixels. */
  readonly width: number;
  /** Of the map in it, pixels. */
  readonly mapHeight: number;
  /** Smaller type and labels. */
  readonly compact: boolean;
}

/** Millimetres on paper of one pixel. */
export const MM_PER_PIXEL = 0.2;

export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  one: { id: 'one', width: 450, mapHeight: 440, compact: true },
  two: { id: 'two', width: 920, mapHeight: 610, compact: false },
};
