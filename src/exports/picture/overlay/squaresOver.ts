import type { Palette } from '../../../cartography/colours';
import type { Layout } from '../../../cartography/labels/types';
import type { Scene } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';
import { texturedRect } from '../texturedRect';

/** Border and casing of visual.md, pixels. */
const BORDER = 1.5;
const CASING = 2;

/** S10: places without an outline, as squares at their towns. */
export function squaresOver(
  layout: Layout,
  scene: Pick<Scene, 'squares'>,
  palette: Palette,
): readonly SvgNode[] {
  return layout.squares.flatMap(({ place, rect }) => {
    const square = scene.squares.find((one) => one.place === place);
    if (square === undefined) return [];
    const { fill } = square;
    const grown = (by: number) => ({
      x: rect.x - by,
      y: rect.y - by,
      width: rect.width + 2 * by,
      height: rect.height + 2 * by,
    });
    return [
      svgNode('rect', { ...grown(CASING), fill: palette.ground }),
      ...texturedRect(grown(0), fill, `square-${place}`),
      svgNode('rect', {
        ...grown(-BORDER / 2),
        fill: 'none',
        stroke: fill.innerBorder ?? palette.strongLine,
        'stroke-width': BORDER,
      }),
    ];
  });
}
