import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import { letterId } from './letterId';
import type { LetterTable } from './LetterTable';

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
