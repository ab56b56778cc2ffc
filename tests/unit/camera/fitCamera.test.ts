import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/camera/fit';
import { project } from '../../../src/camera/mercator';

const bounds = [45.6, 38.8, 47.6, 40.5] as const;
const window = { width: 1000, height: 600 };
const zooms = { minZoom: 5, maxZoom: 10 };

/** Pixel of the window at which a position is seen. */
function seenAt(lngLat: readonly [number, number], camera: ReturnType<typeof fitCamera>) {
  const at = project(lngLat, camera.zoom);
  const middle = project([camera.lng, camera.lat], camera.zoom);
  return [at[0] - middle[0] + window.width / 2, at[1] - middle[1] + window.height / 2] as const;
}

describe('fitCamera', () => {
  it('shows the bounds inside the padding, touching it on two sides', () => {
    const padding = { top: 90, right: 30, bottom: 10, left: 300 };
    const camera = fitCamera(bounds, window, padding, zooms);
    const [left, top] = seenAt([bounds[0], bounds[3]], camera);
    const [right, bottom] = seenAt([bounds[2], bounds[1]], camera);
    expect(top).toBeCloseTo(padding.top, 6);
    expect(bottom).toBeCloseTo(window.height - padding.bottom, 6);
    expect(left - padding.left).toBeCloseTo(window.width - padding.right - right, 6);
    expect(left).toBeGreaterThan(padding.left);
  });

  it('keeps to the zoom limits, also in a window that padding fills', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const village = [46, 39, 46.01, 39.01] as const;
    expect(fitCamera(village, window, none, zooms).zoom).toBe(10);
    const all = { top: 400, right: 600, bottom: 400, left: 600 };
    expect(fitCamera(bounds, window, all, zooms).zoom).toBe(5);
  });
});
