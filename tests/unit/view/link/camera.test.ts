import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCamera } from '../../../../src/view/link/formatCamera';
import { parseCamera } from '../../../../src/view/link/parseCamera';
import { degreeDecimals, roundCamera } from '../../../../src/view/roundCamera';

const anyCamera = fc.record({
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the camera in a link', () => {
  it('L1: is zoom/lat/lng, with more decimals the further in', () => {
    const at = { lat: 40.123456789, lng: 46.987654321 };
    expect(formatCamera({ zoom: 2, ...at })).toBe('2/40.1/47');
    expect(formatCamera({ zoom: 7.456, ...at })).toBe('7.46/40.123/46.988');
    expect(formatCamera({ zoom: 14, ...at })).toBe('14/40.12346/46.98765');
  });

  it('L1: keeps the zeros of a round number, drops those behind the point', () => {
    expect(formatCamera({ zoom: 10, lat: 40, lng: -100.5 })).toBe('10/40/-100.5');
    expect(formatCamera({ zoom: 0, lat: -0, lng: -0.04 })).toBe('0/0/0');
  });

  it('L1: rounds by less than half a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 24, noNaN: true }), (zoom) => {
        const pixel = 360 / (512 * 2 ** zoom);
        expect(10 ** -degreeDecimals(zoom) / 2).toBeLessThanOrEqual(pixel / 2);
      }),
    );
  });

  it('L1: what was rounded once stays, and comes back from a link', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const rounded = roundCamera(camera);
        expect(roundCamera(rounded)).toEqual(rounded);
        expect(parseCamera(formatCamera(camera))).toEqual(rounded);
      }),
    );
  });
});
