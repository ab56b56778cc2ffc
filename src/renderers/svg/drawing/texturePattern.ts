import { textures } from '../../../cartography/textures';
import type { Hex, TextureId } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../tree/SvgNode';

/**
 * A texture as a pattern in the units of the paths: fixed to the ground, and as large on the screen
 * at every zoom as its recipe says. `pixel`: units to one CSS px on the screen.
 */
export function texturePattern(
  id: string,
  texture: TextureId,
  ink: Hex,
  pixel: number,
): SvgNode {
  const { side, lines, dots } = textures[texture];
  const attributes = {
    id,
    patternUnits: 'userSpaceOnUse',
    width: short(side),
    height: short(side),
    patternTransform: `scale(${short(pixel)})`,
  };
  const path = lines.map(
    ({ x1, y1, x2, y2 }) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`,
  );
  const [line] = lines;
  return svgNode('pattern', attributes, [
    ...(line === undefined
      ? []
      : [svgNode('path', { d: path.join(''), stroke: ink, 'stroke-width': line.width })]),
    ...dots.map(({ x, y, r }) => svgNode('circle', { cx: x, cy: y, r, fill: ink })),
  ]);
}

/** As many decimals as no eye misses. */
function short(number: number): number {
  return Number(number.toFixed(3));
}
