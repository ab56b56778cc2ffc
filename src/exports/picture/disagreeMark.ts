import type { Hex } from '../../cartography/types';
import { svgNode, type SvgNode } from '../../renderers/svg/tree/SvgNode';

const ARROWS = 'M-2.5 0H-7M-4.4 -2.6-7 0-4.4 2.6M2.5 0H7M4.4 -2.6 7 0 4.4 2.6';

/** S4 in one class: two arrows apart, 14 wide, about a point. */
export function disagreeMark(x: number, y: number, ink: Hex, halo: Hex | null): SvgNode {
  const at = { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` };
  const round = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return svgNode('g', { ...at, ...round }, [
    ...(halo === null ? [] : [svgNode('path', { d: ARROWS, stroke: halo, 'stroke-width': 5 })]),
    svgNode('path', { d: ARROWS, stroke: ink, 'stroke-width': 1.8 }),
  ]);
}
