import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../../src/renderers/maplibre/fillFade';

describe('mixColours', () => {
  it('is the one, the middle, the other', () => {
    expect(mixColours('#000000', '#ff8001', 0)).toBe('#000000');
    expect(mixColours('#000000', '#ff8002', 0.5)).toBe('#804001');
    expect(mixColours('#000000', '#ff8001', 1)).toBe('#ff8001');
  });

  it('is always a colour, whatever share a late or early frame brings', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (share) => {
        expect(mixColours('#cad0ee', '#282a5a', share)).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
});
