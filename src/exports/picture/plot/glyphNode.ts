import type { Palette } from '../../../cartography/colours';
import { glyphPath } from '../../../cartography/plots/glyphPath';
import type { PlotMark } from '../../../cartography/plots/PlotScene';
import { svgNode, type SvgNode } from '../../../renderers/svg/tree/SvgNode';

/** The shape of a mark about a point: filled, or a ring on the panel's colour. */
export function glyphNode(
  { shape, filled, again }: Pick<PlotMark, 'shape' | 'filled' | 'again'>,
  x: number,
  y: number,
  palette: Palette,
): SvgNode {
  const look = {
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    fill: filled ? palette.text1 : palette.panel,
    stroke: palette.text1,
    'stroke-width': 1.5,
  };
  return shape === 'dot'
    ? svgNode('circle', { ...look, r: again ? 2.75 : 4 })
    : svgNode('path', { ...look, d: glyphPath(shape, again ? 0.7 : 1) });
}
