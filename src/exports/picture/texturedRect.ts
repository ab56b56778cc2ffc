import type { FillSpec } from '../../cartography/types';
import { texturePattern } from '../../renderers/svg/drawing/texturePattern';
import { svgNode, type SvgNode } from '../../renderers/svg/tree/SvgNode';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the look of a fill: its base, and the texture on it. `id` is unique in the picture. */
export function texturedRect(
  box: Box,
  { base, texture, textureInk }: Pick<FillSpec, 'base' | 'texture' | 'textureInk'>,
  id: string,
): readonly SvgNode[] {
  const plain = svgNode('rect', { ...box, fill: base });
  if (texture === null || textureInk === null) return [plain];
  return [
    plain,
    svgNode('defs', {}, [texturePattern(id, texture, textureInk, 1)]),
    svgNode('rect', { ...box, fill: `url(#${id})` }),
  ];
}
