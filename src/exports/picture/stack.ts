import { svgNode } from '../../renderers/svg/tree/SvgNode';
import type { Block } from './Block';

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
