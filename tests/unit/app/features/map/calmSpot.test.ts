import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmSpot } from '../../../../../src/app/features/map/FocusTip';
import { rectOverlap } from '../../../../../src/camera/shapes';

const window = { width: 1000, height: 700 };
const tip = { width: 180, height: 60 };
const coveredBy = (spot: { x: number; y: number }, rect: Parameters<typeof rectOverlap>[1]) =>
  rectOverlap({ ...spot, ...tip }, rect);

describe('where the tooltip of a focused place stands', () => {
  it('is beside the place where nothing is written', () => {
    expect(calmSpot([500, 300], tip, window, [])).toEqual({ x: 514, y: 314 });
  });

  it('is off the figure of the neighbour that lies there, and near', () => {
    const label = { x: 520, y: 320, width: 90, height: 40 };
    const spot = calmSpot([500, 300], tip, window, [label]);
    expect(coveredBy(spot, label)).toBeNull();
    expect(Math.hypot(spot.x - 500, spot.y - 300)).toBeLessThan(220);
  });

  it('is off the figures all round where there is a way out', () => {
    const ring = [
      { x: 505, y: 305, width: 60, height: 30 },
      { x: 420, y: 305, width: 60, height: 30 },
      { x: 505, y: 250, width: 60, height: 30 },
      { x: 420, y: 250, width: 60, height: 30 },
    ];
    const spot = calmSpot([500, 300], tip, window, ring);
    for (const label of ring) expect(coveredBy(spot, label)).toBeNull();
  });

  it('finds the one gap between figures, and leaves the place itself free', () => {
    const phone = { width: 390, height: 440 };
    const gap = { x: 150, y: 330, width: 196, height: 76 };
    const rows = Array.from({ length: 44 }, (_, row) => row * 10);
    // Letters everywhere but in the gap and round the place.
    const letters = rows.flatMap((y) =>
      Array.from({ length: 39 }, (_, column) => ({ x: column * 10, y, width: 9, height: 9 })),
    );
    const shown = letters.filter((letter) => rectOverlap(letter, gap) === null);
    const spot = calmSpot([200, 230], tip, phone, shown);
    expect(shown.filter((letter) => coveredBy(spot, letter) !== null)).toEqual([]);
    expect(coveredBy(spot, { x: 190, y: 220, width: 20, height: 20 })).toBeNull();
  });

  it('is within the window, wherever the place is in it', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }));
    fc.assert(
      fc.property(at, (point) => {
        const { x, y } = calmSpot(point, tip, window, []);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + tip.width).toBeLessThanOrEqual(window.width);
        expect(y + tip.height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
