import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/camera/scaleBar';

describe('scaleBar', () => {
  it('is true to the sphere: one degree of the equator is 111.3 km', () => {
    const { km, width } = scaleBar(8, 0, 160);
    expect(km).toBe(20);
    expect((width / (512 * 2 ** 8)) * 360).toBeCloseTo(20 / 111.3195, 5);
  });

  it('a pixel is shorter on the ground further north', () => {
    expect(scaleBar(8, 40, 160).width).toBeCloseTo(
      scaleBar(8, 0, 160).width / Math.cos((40 * Math.PI) / 180),
      6,
    );
  });

  it('is round, and fills between two fifths and all of the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 12, noNaN: true }), (zoom) => {
        const { km, width } = scaleBar(zoom, 40, 160);
        expect(width).toBeGreaterThan(160 * 0.4 - 1e-6);
        expect(width).toBeLessThanOrEqual(160 + 1e-6);
        expect(['1', '2', '5']).toContain(km.toExponential()[0]);
      }),
    );
  });
});
