import type { Hex } from '../../cartography/types';
import { svgNode, type SvgAttributes, type SvgNode } from '../../svg/SvgNode';

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

/** The shapes of all letters that some parts of a picture use, each once. */
export function letterDefs(parts: readonly SvgNode[], letters: LetterTable): SvgNode {
  const used = new Set<string>();
  const look = ({ tag, attributes, children }: SvgNode): void => {
    if (tag === 'use') used.add(String(attributes['xlink:href']).slice(1));
    for (const child of children) if (typeof child !== 'string') look(child);
  };
  parts.forEach(look);
  const shapes = Object.entries(letters.letters).flatMap(([letter, byWeight]) =>
    byWeight.flatMap(([, path], column) => {
      const id = letterId(letter, letters.weights[column] ?? 0);
      return used.has(id) ? [svgNode('path', { id, d: path })] : [];
    }),
  );
  return svgNode('defs', {}, shapes);
}

/** Id of a letter's shape in a picture. */
function letterId(letter: string, weight: number): string {
  return `letter-${weight}-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/**
 * Shapes of letters in thousandths of an em, by weight (`npm run letters`). A shape is a path of
 * absolute commands from the letter's origin on the baseline, x right, y down.
 */
export interface LetterTable {
  readonly weights: readonly number[];
  /** For each weight: how far the pen moves, and the shape. */
  readonly letters: Readonly<Record<string, readonly (readonly [number, string])[]>>;
}

/** How a line of text in a picture looks; pixels. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 500 | 650;
  readonly fill: Hex;
  /** After each letter but the last. */
  readonly tracking?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: { readonly colour: Hex; readonly width: number };
}
