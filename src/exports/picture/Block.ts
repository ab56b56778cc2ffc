import type { SvgNode } from '../../renderers/svg/tree/SvgNode';

/** A part of a picture as wide as the picture's column; drawn from its own top left corner. */
export interface Block {
  /** Pixels. */
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}
