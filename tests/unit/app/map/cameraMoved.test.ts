import { describe, expect, it } from 'vitest';
import { cameraMoved } from '../../../../src/app/map/cameraMoved';
import { project } from '../../../../src/cartography/labels/project';
import { directions, opposite } from '../../../../src/places/walk/directions';

const size = { width: 1000, height: 600 };
const camera = { zoom: 8, lat: 40, lng: 47 };

describe('the map moved by a step', () => {
  it.each([
    ['north', 0, -150],
    ['east', 250, 0],
    ['south', 0, 150],
    ['west', -250, 0],
  ] as const)('goes a quarter of the window to the %s', (direction, right, down) => {
    const moved = cameraMoved(camera, direction, size);
    const [x, y] = project([camera.lng, camera.lat], camera.zoom);
    const [toX, toY] = project([moved.lng, moved.lat], moved.zoom);
    expect(toX - x).toBeCloseTo(right, 3);
    expect(toY - y).toBeCloseTo(down, 3);
    expect(moved.zoom).toBe(camera.zoom);
  });

  it('comes back with the step back', () => {
    for (const direction of directions) {
      const there = cameraMoved(camera, direction, size);
      const back = cameraMoved(there, opposite[direction], size);
      expect(back.lat).toBeCloseTo(camera.lat, 9);
      expect(back.lng).toBeCloseTo(camera.lng, 9);
    }
  });
});
