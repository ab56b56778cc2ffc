import type { TextureRecipe } from './textures';
import type { Hex } from './types';

/** Pixels as canvas ImageData has them: RGBA, alpha not premultiplied. */
interface TextureImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

interface TextureRaster {
  /** Side of the square image, pixels. */
  readonly pixels: number;
  /** Tiles along one side: a whole number, so that the image repeats without a seam. */
  readonly repeats: number;
  /** Width of the soft edge of lines and dots, CSS px; one device pixel looks right. */
  readonly softness: number;
}

/** Draws a texture's ink on a transparent ground, without a canvas. */
export function textureImage(
  recipe: TextureRecipe,
  ink: Hex,
  { pixels, repeats, softness }: TextureRaster,
): TextureImage {
  const perPixel = (repeats * recipe.side) / pixels;
  const soft = Math.max(softness, perPixel);
  const [red, green, blue] = channels(ink);
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  for (let at = 0; at < pixels * pixels; at += 1) {
    const x = ((at % pixels) + 0.5) * perPixel;
    const y = (Math.floor(at / pixels) + 0.5) * perPixel;
    data[4 * at] = red;
    data[4 * at + 1] = green;
    data[4 * at + 2] = blue;
    // The array clamps to 0 … 255: outside is clear, inside full.
    data[4 * at + 3] = 255 * (textureDistance(recipe, x, y) / soft + 0.5);
  }
  return { width: pixels, height: pixels, data };
}

function channels(colour: Hex): readonly [number, number, number] {
  const number = parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

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
