import type { Palette } from '../../cartography/colours';
import { contrast } from '../../cartography/contrast';
import type { LegendRow } from '../../cartography/types';
import { svgNode, type SvgNode } from '../../renderers/svg/tree/SvgNode';
import { disagreeMark } from './disagreeMark';
import { texturedRect } from './texturedRect';

export const SWATCH = { width: 30, height: 16 } as const;

/** A look of the map in the legend: the same colour, texture, border and mark (K3). */
export function swatchNodes(
  look: LegendRow['swatch'],
  y: number,
  id: string,
  palette: Palette,
): readonly SvgNode[] {
  const { base, innerBorder, outlined, disagreeMark: marked } = look;
  const stroke = innerBorder === null ? (outlined ? 2.25 : 1) : 2;
  const colour = innerBorder ?? (outlined ? palette.strongLine : palette.edgeGrey);
  const ink =
    contrast(palette.ink, base) >= contrast(palette.white, base) ? palette.ink : palette.white;
  return [
    ...texturedRect({ x: 0, y, ...SWATCH }, look, id),
    ...(marked ? [disagreeMark(SWATCH.width / 2, y + SWATCH.height / 2, ink, null)] : []),
    svgNode('rect', {
      x: stroke / 2,
      y: y + stroke / 2,
      width: SWATCH.width - stroke,
      height: SWATCH.height - stroke,
      fill: 'none',
      stroke: colour,
      'stroke-width': stroke,
    }),
  ];
}
