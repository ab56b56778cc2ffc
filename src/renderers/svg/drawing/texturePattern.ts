import { textures, type TextureRecipe } from '../../../cartography/textures';
import type { Hex, TextureId } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import { turnedTexture } from './turnedTexture';

/**
 * A texture as a pattern in the units of the paths: fixed to the ground, and at every zoom as large
 * on the screen as its recipe says. `pixel`: units to one CSS px on the screen.
 */
export function texturePattern(
  id: string,
  texture: TextureId,
  ink: Hex,
  pixel: number,
): SvgNode {
  const { recipe, turn } = tileOf(textures[texture]);
  const { side, lines, dots } = recipe;
  const d = lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  return svgNode(
    'pattern',
    {
      id,
      patternUnits: 'userSpaceOnUse',
      width: side,
      height: side,
      patternTransform: `scale(${Number(pixel.toPrecision(6))})${turn}`,
    },
    [
      ...lines
        .slice(0, 1)
        .map(({ width }) => svgNode('path', { d, stroke: ink, 'stroke-width': width })),
      ...dots.map(({ x, y, r }) => svgNode('circle', { cx: x, cy: y, r, fill: ink })),
    ],
  );
}

function tileOf(recipe: TextureRecipe): { recipe: TextureRecipe; turn: string } {
  if (recipe.lines.length === 0) return { recipe, turn: '' };
  const turned = turnedTexture(recipe);
  const half = turned.side / 2;
  return { recipe: turned, turn: `rotate(45)translate(${-half} ${-half})` };
}
