import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampCamera } from '../../../src/camera/Camera';
import { fromScreen, toScreen } from '../../../src/camera/fit';
import {
  cameraBetween,
  panCamera,
  pinchCamera,
  zoomAbout,
  zoomBy,
} from '../../../src/camera/move';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras = fc.record({
  zoom: within(4, 12),
  lat: within(-70, 70),
  lng: within(-170, 170),
});
const size = { width: 1072, height: 660 };
const pixels = fc.tuple(within(0, 1072), within(0, 660));
const limits = { minZoom: 5, maxZoom: 10.5, west: 44, south: 38, east: 51, north: 42 };

function expectNear(one: readonly number[], other: readonly number[], digits = 4) {
  one.forEach((value, at) => expect(value).toBeCloseTo(other[at] ?? NaN, digits));
}

describe('camera', () => {
  it('its middle is the middle of the window; a pixel and its position belong together', () => {
    fc.assert(
      fc.property(cameras, pixels, (camera, pixel) => {
        expectNear(toScreen([camera.lng, camera.lat], camera, size), [536, 330], 6);
        expectNear(toScreen(fromScreen(pixel, camera, size), camera, size), pixel);
      }),
    );
  });

  it('panning moves every position by the same pixels', () => {
    fc.assert(
      fc.property(
        cameras,
        pixels,
        within(-300, 300),
        within(-300, 300),
        (camera, at, dx, dy) => {
          const moved = toScreen(fromScreen(at, camera, size), panCamera(camera, dx, dy), size);
          expectNear(moved, [at[0] - dx, at[1] - dy]);
        },
      ),
    );
  });

  it('zooming about a pixel keeps what lies there', () => {
    fc.assert(
      fc.property(cameras, pixels, within(4, 12), (camera, pixel, zoom) => {
        const position = fromScreen(pixel, camera, size);
        const zoomed = zoomAbout(camera, zoom, pixel, size);
        expect(zoomed.zoom).toBe(zoom);
        expectNear(toScreen(position, zoomed, size), pixel, 3);
      }),
    );
  });

  it('zooming by levels stops at the limits, with what lies at the pixel still there', () => {
    fc.assert(
      fc.property(cameras, pixels, within(-9, 9), (camera, pixel, levels) => {
        const zoomed = zoomBy(camera, levels, pixel, size, limits);
        expect(zoomed.zoom).toBe(Math.min(Math.max(camera.zoom + levels, 5), 10.5));
        expectNear(toScreen(fromScreen(pixel, camera, size), zoomed, size), pixel, 3);
      }),
    );
  });

  it('a pinch keeps the position between the fingers, and grows as they part', () => {
    fc.assert(
      fc.property(cameras, pixels, pixels, within(1.1, 3), (camera, from, to, growth) => {
        const pair = ([x, y]: readonly [number, number], half: number) =>
          [[x - half, y] as const, [x + half, y] as const] as const;
        const open = { minZoom: 0, maxZoom: 20 };
        const next = pinchCamera(camera, pair(from, 40), pair(to, 40 * growth), size, open);
        expect(next.zoom).toBeCloseTo(camera.zoom + Math.log2(growth), 6);
        expectNear(toScreen(fromScreen(from, camera, size), next, size), to, 3);
      }),
    );
  });

  it('two fingers that do not part only move the map; on one pixel they break nothing', () => {
    const camera = { zoom: 8, lat: 40, lng: 47 };
    const one = [[10, 10] as const, [30, 10] as const] as const;
    const other = [[15, 25] as const, [35, 25] as const] as const;
    const moved = pinchCamera(camera, one, other, size, limits);
    expect(moved).toEqual({ ...panCamera(camera, -5, -15), zoom: 8 });
    const spot = [[5, 5] as const, [5, 5] as const] as const;
    expect(pinchCamera(camera, spot, one, size, limits).zoom).toBe(10.5);
  });

  it('on the way: begins and ends where it should, and one pixel keeps its position', () => {
    fc.assert(
      fc.property(
        cameras,
        pixels,
        within(-3, 3),
        within(0, 1),
        (from, pixel, levels, share) => {
          const to = zoomAbout(from, from.zoom + levels, pixel, size);
          expectNear(Object.values(cameraBetween(from, to, 0)), Object.values(from), 6);
          expectNear(Object.values(cameraBetween(from, to, 1)), Object.values(to), 6);
          const between = cameraBetween(from, to, share);
          expect(between.zoom).toBeCloseTo(from.zoom + levels * share, 9);
          const position = fromScreen(pixel, from, size);
          expectNear(toScreen(position, between, size), pixel, 2);
        },
      ),
    );
  });

  it('on the way at one zoom: half of the way is half of the pixels', () => {
    const from = { zoom: 8, lat: 40, lng: 47 };
    const half = cameraBetween(from, panCamera(from, 200, -80), 0.5);
    expectNear(Object.values(half), Object.values(panCamera(from, 100, -40)), 9);
  });

  it('held within its limits: middle and zoom, and left alone where it is within them', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const held = clampCamera(camera, limits);
        expect(clampCamera(held, limits)).toEqual(held);
        expect(held.zoom >= 5 && held.zoom <= 10.5).toBe(true);
        expect(held.lat >= 38 && held.lat <= 42).toBe(true);
        expect(held.lng >= 44 && held.lng <= 51).toBe(true);
      }),
    );
    const inside = { zoom: 8, lat: 40, lng: 47 };
    expect(clampCamera(inside, limits)).toEqual(inside);
  });
});
