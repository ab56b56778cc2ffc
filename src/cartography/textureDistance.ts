import type { TextureRecipe } from './textures';

/**
 * Signed distance from a point to the edge of the nearest line or dot of a repeated tile, CSS px:
 * positive inside the ink, negative outside. The point may lie in any repeat of the tile.
 */
export function textureDistance(recipe: TextureRecipe, x: number, y: number): number {
  const { side } = recipe;
  const px = wrap(x, side);
  const py = wrap(y, side);
  let nearest = -Infinity;
  for (const { x1, y1, x2, y2, width } of recipe.lines) {
    const across = Math.abs((x2 - x1) * (y1 - py) - (x1 - px) * (y2 - y1));
    nearest = Math.max(nearest, width / 2 - across / Math.hypot(x2 - x1, y2 - y1));
  }
  for (const dot of recipe.dots) {
    const dx = shortest(px - dot.x, side);
    const dy = shortest(py - dot.y, side);
    nearest = Math.max(nearest, dot.r - Math.hypot(dx, dy));
  }
  return nearest;
}

function wrap(value: number, side: number): number {
  return value - side * Math.floor(value / side);
}

/** The difference to the nearest repeat. */
function shortest(difference: number, side: number): number {
  return difference - side * Math.round(difference / side);
}
