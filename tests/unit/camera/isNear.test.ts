import { describe, expect, it } from 'vitest';
import { isNear, roundCamera } from '../../../src/camera/Camera';

const camera = { zoom: 7.654_321, lat: 39.712_345, lng: 46.598_765 };

describe('isNear', () => {
  it('L1: a camera and what a link keeps of it show the same picture', () => {
    expect(isNear(camera, roundCamera(camera))).toBe(true);
  });

  it('a step of the zoom or a few pixels are a movement', () => {
    expect(isNear(camera, { ...camera, zoom: camera.zoom + 0.05 })).toBe(false);
    const perPixel = 360 / (512 * 2 ** camera.zoom);
    expect(isNear(camera, { ...camera, lng: camera.lng + 5 * perPixel })).toBe(false);
    expect(isNear(camera, { ...camera, lng: camera.lng + perPixel })).toBe(true);
  });
});
