import { describe, expect, it } from 'vitest';
import { project } from '../../../src/camera/mercator';
import { stepCamera } from '../../../src/camera/move';
import { directions, opposite } from '../../../src/lib/directions';

const size = { width: 1000, height: 600 };
const camera = { zoom: 8, lat: 40, lng: 47 };

describe('the map moved by a step', () => {
  it.each([
    ['north', 0, -150],
    ['east', 250, 0],
    ['south', 0, 150],
    ['west', -250, 0],
  ] as const)('goes a quarter of the window to the %s', (direction, right, down) => {
    const moved = stepCamera(camera, direction, size);
    const [x, y] = project([camera.lng, camera.lat], camera.zoom);
    const [toX, toY] = project([moved.lng, moved.lat], moved.zoom);
    expect(toX - x).toBeCloseTo(right, 3);
    expect(toY - y).toBeCloseTo(down, 3);
    expect(moved.zoom).toBe(camera.zoom);
  });

  it('comes back with the step back', () => {
    for (const direction of directions) {
      const there = stepCamera(camera, direction, size);
      const back = stepCamera(there, opposite[direction], size);
      expect(back.lat).toBeCloseTo(camera.lat, 9);
      expect(back.lng).toBeCloseTo(camera.lng, 9);
    }
  });
});
