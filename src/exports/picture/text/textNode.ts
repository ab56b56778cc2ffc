import { svgNode, type SvgAttributes, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import { letterId } from './letterId';
import type { LetterTable } from './LetterTable';
import { lineWidth } from './lineWidth';
import type { TextLook } from './TextLook';

/**
 * A line of text as outlines, so that every program shows the same letters; `x` is where the anchor
 * says, `y` the baseline. Its letters are used from `letterDefs`. A line with a letter that has no
 * outline stays text: the wrong font is better than a wrong letter.
 */
export function textNode(
  text: string,
  x: number,
  y: number,
  look: TextLook,
  letters: LetterTable,
): readonly SvgNode[] {
  const { anchor = 'start', size, fill, halo } = look;
  const width = lineWidth(text, look, letters);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const uses = letterUses(text, look, letters);
  if (uses === null) return plainText(text, left, y, look);
  const scale = size / 1000;
  const at = { transform: `translate(${left.toFixed(2)} ${y.toFixed(2)})scale(${scale})` };
  // A stroke below of its own: not every program knows `paint-order`.
  const below = halo && {
    fill: halo.colour,
    stroke: halo.colour,
    'stroke-width': Math.round(halo.width / scale),
    'stroke-linejoin': 'round',
  };
  return [
    ...(below === undefined ? [] : [svgNode('g', { ...at, ...below }, uses)]),
    svgNode('g', { ...at, fill }, uses),
  ];
}

/** Null where the table lacks a letter. */
function letterUses(
  text: string,
  { size, weight, tracking = 0 }: TextLook,
  letters: LetterTable,
): readonly SvgNode[] | null {
  const column = letters.weights.indexOf(weight);
  const uses: SvgNode[] = [];
  let pen = 0;
  for (const letter of text.normalize('NFC')) {
    const shape = letters.letters[letter]?.[column];
    if (shape === undefined) return null;
    const [advance, path] = shape;
    if (path !== '') {
      // The old name of the attribute: every program knows it.
      uses.push(
        svgNode('use', {
          'xlink:href': `#${letterId(letter, weight)}`,
          ...(pen > 0 && { x: Math.round(pen) }),
        }),
      );
    }
    pen += advance + (tracking * 1000) / size;
  }
  return uses;
}

function plainText(
  text: string,
  x: number,
  y: number,
  { size, weight, fill, halo }: TextLook,
): readonly SvgNode[] {
  const shared: SvgAttributes = {
    x: x.toFixed(2),
    y: y.toFixed(2),
    'font-family': 'Noto Sans, sans-serif',
    'font-size': size,
    'font-weight': weight,
  };
  const below = halo && {
    fill: halo.colour,
    stroke: halo.colour,
    'stroke-width': halo.width,
    'stroke-linejoin': 'round',
  };
  return [
    ...(below === undefined ? [] : [svgNode('text', { ...shared, ...below }, [text])]),
    svgNode('text', { ...shared, fill }, [text]),
  ];
}
