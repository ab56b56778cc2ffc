import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraToShow, windowAt } from '../../../src/camera/fit';
import { project } from '../../../src/camera/mercator';

const size = { width: 1000, height: 700 };
const camera = { zoom: 8, lat: 40, lng: 47 };

describe('the camera that shows a place', () => {
  it('stays where the place is in the window', () => {
    expect(cameraToShow([47, 40], camera, size, 0)).toBeNull();
  });

  it('has the place above what covers the foot of the map, at the same zoom', () => {
    const degrees = (from: number, to: number) =>
      fc.double({ min: from, max: to, noNaN: true });
    const anywhere = fc.tuple(degrees(44, 52), degrees(37, 43));
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 0, max: 400 }), (at, covered) => {
        const shown = cameraToShow(at, camera, size, covered) ?? camera;
        const window = windowAt(shown, size);
        const [x, y] = project(at, shown.zoom);
        expect(shown.zoom).toBe(camera.zoom);
        expect(x - window.x).toBeGreaterThan(50);
        expect(x - window.x).toBeLessThan(950);
        expect(y - window.y).toBeGreaterThan(50);
        expect(y - window.y).toBeLessThan(700 - covered - 50);
      }),
    );
  });
});
