import { describe, expect, it } from 'vitest';
import { textureDistance } from '../../../src/cartography/textureDistance';
import { textures, type TextureRecipe } from '../../../src/cartography/textures';

/** Points along one side of a tile. */
const POINTS = 128;

/** Share of the ground that ink covers, 0 to 1. */
function covered(recipe: TextureRecipe): number {
  const step = recipe.side / POINTS;
  let inside = 0;
  for (let at = 0; at < POINTS ** 2; at += 1) {
    const [x, y] = [(at % POINTS) + 0.5, Math.floor(at / POINTS) + 0.5];
    // A soft edge, so that points upon it count by half.
    const ink = textureDistance(recipe, x * step, y * step) / step + 0.5;
    inside += Math.min(Math.max(ink, 0), 1);
  }
  return inside / POINTS ** 2;
}

const dotShare = (tile: number, r: number) => (2 * Math.PI * r * r) / tile ** 2;

describe('textures', () => {
  it('S2, S3, S4, S6, S7 cover the ground as their recipes say', () => {
    expect(covered(textures.stripes)).toBeCloseTo(2.5 / 9, 2);
    expect(covered(textures.dots)).toBeCloseTo(dotShare(7, 1.2), 2);
    expect(covered(textures.cross)).toBeCloseTo(1 - (1 - 1.1 / 9) ** 2, 2);
    expect(covered(textures.named)).toBeCloseTo(dotShare(10, 1.15), 2);
    expect(covered(textures.hatch)).toBeCloseTo(1 / 7, 2);
  });

  it('S2 with S3: the dots stand in the gaps between the stripes', () => {
    const { stripes, 'stripes-dots': both } = textures;
    for (const { x, y, r } of both.dots)
      expect(textureDistance(stripes, x, y)).toBeLessThan(-r);
    expect(covered(both)).toBeGreaterThan(covered(stripes));
  });

  it('S2 falls from left to right, S7 rises, so that they differ without colour', () => {
    const { stripes, hatch } = textures;
    expect(textureDistance(stripes, 3, 3)).toBeCloseTo(1.25, 10);
    expect(textureDistance(stripes, 3, stripes.side - 3)).toBeLessThan(0);
    expect(textureDistance(hatch, 3, hatch.side - 3)).toBeCloseTo(0.5, 10);
    expect(textureDistance(hatch, 3, 3)).toBeLessThan(0);
  });

  it('repeats without a seam in both directions', () => {
    for (const recipe of Object.values(textures)) {
      for (const [x, y] of [
        [0.3, 4.1],
        [5.2, 0.05],
        [2.5, 2.4],
      ] as const) {
        const here = textureDistance(recipe, x, y);
        const { side } = recipe;
        expect(textureDistance(recipe, x + 3 * side, y)).toBeCloseTo(here, 9);
        expect(textureDistance(recipe, x, y - 2 * side)).toBeCloseTo(here, 9);
      }
    }
  });
});
