import { describe, expect, it } from 'vitest';
import { leaderRects } from '../../../../../src/app/features/map/obstacles';
import { leaderEnds } from '../../../../../src/app/features/map/popupLeader';

const camera = { zoom: 8, lat: 40, lng: 46 };
const size = { width: 800, height: 600 };

describe('leaderEnds', () => {
  it('is level where the popup is as tall', () => {
    const { from, to } = leaderEnds(
      { x: 340, top: 100, bottom: 500, to: [46, 40] },
      camera,
      size,
    );
    expect(from).toEqual({ x: 340, y: 300 });
    expect(to.x).toBeCloseTo(400, 9);
    expect(to.y).toBeCloseTo(300, 9);
  });

  it('starts at the nearest height of the popup where it is not', () => {
    const { from } = leaderEnds({ x: 340, top: 100, bottom: 200, to: [46, 40] }, camera, size);
    expect(from.y).toBe(200);
  });
});

describe('leaderRects', () => {
  it('covers every point of the line and the dot', () => {
    const ends = { from: { x: 340, y: 200 }, to: { x: 500, y: 330 } };
    const rects = leaderRects(ends);
    for (let i = 0; i <= 50; i += 1) {
      const x = 340 + (160 * i) / 50;
      const y = 200 + (130 * i) / 50;
      const covered = rects.some(
        (rect) =>
          x >= rect.x - 1e-9 &&
          x <= rect.x + rect.width + 1e-9 &&
          y >= rect.y &&
          y <= rect.y + rect.height,
      );
      expect(covered).toBe(true);
    }
  });
});
