import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textureDistance } from '../../../../../src/cartography/textureDistance';
import { textures } from '../../../../../src/cartography/textures';
import type { TextureId } from '../../../../../src/cartography/types';
import {
  texturePattern,
  turnedTexture,
} from '../../../../../src/renderers/svg/drawing/texturePattern';

const slanted = (['stripes', 'stripes-dots', 'cross', 'hatch'] as const).map(
  (id): [TextureId] => [id],
);

describe('turned texture', () => {
  it.each(slanted)('%s is the same texture, turned by 45° and moved by half a tile', (id) => {
    const turned = turnedTexture(textures[id]);
    const half = turned.side / 2;
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (x, y) => {
          const there = textureDistance(
            turned,
            (x + y) / Math.SQRT2 + half,
            (y - x) / Math.SQRT2 + half,
          );
          expect(there).toBeCloseTo(textureDistance(textures[id], x, y), 3);
        },
      ),
    );
  });

  it.each(slanted)('%s has a tile of whole pixels, with its lines in the middle', (id) => {
    const { side, lines } = turnedTexture(textures[id]);
    expect(Number.isInteger(side)).toBe(true);
    for (const { x1, y1, x2, y2 } of lines) {
      expect(
        [x1, x2].every((x) => x === side / 2) || [y1, y2].every((y) => y === side / 2),
      ).toBe(true);
    }
  });

  it('a dot that reaches over an edge comes in at the other', () => {
    const { side, dots } = turnedTexture(textures['stripes-dots']);
    expect(dots.length).toBeGreaterThan(1);
    for (const { x, y } of dots) {
      const twin = dots.some((dot) => dot.x === x && Math.abs(dot.y - y) === side);
      const other = dots.some((dot) => dot.y === y && Math.abs(dot.x - x) === side);
      expect(twin || other).toBe(true);
    }
  });

  it('the pattern turns it again', () => {
    expect(texturePattern('id', 'hatch', '#d5d0c7', 10)).toEqual({
      tag: 'pattern',
      attributes: {
        id: 'id',
        patternUnits: 'userSpaceOnUse',
        width: 7,
        height: 7,
        patternTransform: 'scale(10)rotate(45)translate(-3.5 -3.5)',
      },
      children: [
        {
          tag: 'path',
          attributes: { d: 'M3.5 0L3.5 7', stroke: '#d5d0c7', 'stroke-width': 1 },
          children: [],
        },
      ],
    });
    expect(texturePattern('id', 'named', '#8a774c', 4).attributes['patternTransform']).toBe(
      'scale(4)',
    );
  });
});
