import type { TextureId } from './types';

/** A stroke between two points of a tile; it may run past the tile's edge. CSS px. */
export interface TextureLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

export interface TextureDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * One tile of a texture, repeated without a seam in both directions. Sizes are CSS pixels of the
 * screen, the same for a WebGL image, an SVG pattern and a legend swatch.
 */
export interface TextureRecipe {
  /** Side of the square tile. */
  readonly side: number;
  readonly lines: readonly TextureLine[];
  readonly dots: readonly TextureDot[];
}

/** The textures of S2, S3, S4, S6 and S7, and of a joint figure that is partial (S2 with S3). */
export const textures: Readonly<Record<TextureId, TextureRecipe>> = {
  stripes: diagonal(9, 2.5, ['falling']),
  dots: staggered(7, 1.2),
  'stripes-dots': stripesWithDots(9, 2.5, 1.2),
  cross: diagonal(9, 1.1, ['falling', 'rising']),
  named: staggered(10, 1.15),
  hatch: diagonal(7, 1, ['rising']),
};

type Slant = 'falling' | 'rising';

/** Lines at 45°, `every` px apart measured across them. */
function diagonal(every: number, width: number, slants: readonly Slant[]): TextureRecipe {
  const side = every * Math.SQRT2;
  return { side, lines: slants.flatMap((slant) => slanted(side, width, slant)), dots: [] };
}

/** One line through the tile's corners, and its neighbours that cut the other two corners. */
function slanted(side: number, width: number, slant: Slant): readonly TextureLine[] {
  return [-side, 0, side].map((shift) => {
    const [y1, y2] = slant === 'falling' ? [-side, 2 * side] : [2 * side, -side];
    return { x1: shift - side, y1, x2: shift + 2 * side, y2, width };
  });
}

/** Two dots a tile, on the quarter points of one diagonal. */
function staggered(side: number, r: number): TextureRecipe {
  const near = side / 4;
  const far = side - near;
  return {
    side,
    lines: [],
    dots: [
      { x: near, y: near, r },
      { x: far, y: far, r },
    ],
  };
}

/** Stripes with a row of dots in the middle of each gap: both can be read at once. */
function stripesWithDots(every: number, width: number, r: number): TextureRecipe {
  const { side, lines } = diagonal(every, width, ['falling']);
  return {
    side,
    lines,
    dots: [
      { x: (side * 3) / 4, y: side / 4, r },
      { x: side / 4, y: (side * 3) / 4, r },
    ],
  };
}
