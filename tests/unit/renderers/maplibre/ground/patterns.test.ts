import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../../../src/camera/mercator';
import { textureDistance } from '../../../../../src/cartography/textureDistance';
import { textures } from '../../../../../src/cartography/textures';
import {
  distanceTiles,
  patternFrame,
  patternSteps,
  TEXTURES,
  TILE,
} from '../../../../../src/renderers/maplibre/ground/patterns';

const zooms = fc.double({ min: 5, max: 12, noNaN: true });
const corner = project([44.7, 41.9], 0);

describe('textures on the ground', () => {
  it('are within 6 % of their size at rest, and within 25 % in a gesture', () => {
    fc.assert(
      fc.property(zooms, zooms, (from, to) => {
        const rest = patternSteps(from, 1, true);
        expect(Math.abs(patternFrame(from, rest, corner).size - 1)).toBeLessThan(0.0626);
        const moving = patternFrame(to, patternSteps(to, rest, false), corner);
        expect(moving.size).toBeLessThan(1.25);
        expect(moving.size).toBeGreaterThan(1 / 1.25);
      }),
    );
  });

  it('stay as they are in a gesture that is short, and take their size when it ends', () => {
    expect(patternSteps(7.2, 8, false)).toBe(8);
    expect(patternSteps(7.2, 8, true)).toBe(9);
  });

  it('begin at the corner of the world, wherever the ground begins', () => {
    const zoom = 7.4;
    const steps = patternSteps(zoom, 1, true);
    const point = [0.123, 0.456] as const;
    const here = patternFrame(zoom, steps, corner);
    const shifted = patternFrame(zoom, steps, [corner[0] + 1, corner[1] + 2]);
    TEXTURES.forEach((id, index) => {
      const at = (frame: typeof here, [x, y]: readonly [number, number]) =>
        textureDistance(
          textures[id],
          x * frame.scale + frame.origins[2 * index]!,
          y * frame.scale + frame.origins[2 * index + 1]!,
        );
      expect(at(here, point)).toBeCloseTo(at(shifted, [point[0] - 1, point[1] - 2]), 3);
    });
  });

  it('have a tile of distances each', () => {
    const tiles = distanceTiles();
    expect(tiles).toHaveLength(TEXTURES.length * TILE ** 2);
    const at = TEXTURES.indexOf('dots') * TILE ** 2;
    const half = textures.dots.side / TILE / 2;
    expect(tiles[at]).toBeCloseTo(textureDistance(textures.dots, half, half), 5);
  });
});
