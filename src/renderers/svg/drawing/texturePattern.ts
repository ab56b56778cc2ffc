import {
  textures,
  type TextureRecipe,
  type TextureDot,
  type TextureLine,
} from '../../../cartography/textures';
import type { Hex, TextureId } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../../../svg/SvgNode';

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

/**
 * A texture of slanted lines seen along its lines: turned back by 45° about the corner of its tile
 * and moved by half a tile. Its tile is then a whole number of pixels wide and its lines run in the
 * middle of it, level or upright, so that engines draw them sharply; a pattern turns it again.
 */
export function turnedTexture({ side, lines, dots }: TextureRecipe): TextureRecipe {
  const turned = Number((side / Math.SQRT2).toFixed(6));
  return {
    side: turned,
    lines: unique(lines.map((line) => turnedLine(line, turned))),
    dots: unique(dots.map((dot) => turnedDot(dot, turned))).flatMap((dot) =>
      acrossEdges(dot, turned),
    ),
  };
}

function turnedLine({ x1, y1, x2, y2, width }: TextureLine, side: number): TextureLine {
  const [x, y] = turnedPoint(x1, y1, side);
  const falls = (x2 - x1) * (y2 - y1) > 0;
  return falls
    ? { x1: 0, y1: y, x2: side, y2: y, width }
    : { x1: x, y1: 0, x2: x, y2: side, width };
}

function turnedDot({ x, y, r }: TextureDot, side: number): TextureDot {
  const [turnedX, turnedY] = turnedPoint(x, y, side);
  return { x: turnedX, y: turnedY, r };
}

function turnedPoint(x: number, y: number, side: number): readonly [number, number] {
  return [
    within((x + y) / Math.SQRT2 + side / 2, side),
    within((y - x) / Math.SQRT2 + side / 2, side),
  ];
}

/** Into the first tile; what lies on its far edge, by a rounding, lies on the near one. */
function within(value: number, side: number): number {
  const rounded = Number((value - side * Math.floor(value / side)).toFixed(4));
  return rounded === side ? 0 : rounded;
}

/** A tile is cut at its edges: a dot that reaches over one has to come in again at the other. */
function acrossEdges({ x, y, r }: TextureDot, side: number): readonly TextureDot[] {
  const repeats = (at: number) =>
    [at - side, at, at + side].filter((to) => to > -r && to < side + r);
  return repeats(x).flatMap((toX) => repeats(y).map((toY) => ({ x: toX, y: toY, r })));
}

function unique<Part extends object>(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [Object.values(part).join(), part])).values()];
}
