import { describe, expect, it } from 'vitest';
import { stageFrame } from '../../../src/app/stageFrame';
import { fitCamera } from '../../../src/cartography/fitCamera';
import { project } from '../../../src/cartography/labels/project';

const limits = { minZoom: 5, maxZoom: 10.5, west: 44, south: 38, east: 51, north: 42 };
const focus = [45.8, 38.9, 47.6, 40.5] as const;
const west = [45.9, 39.9, 46.4, 40.3] as const;
const east = [47.2, 39.4, 47.6, 39.8] as const;

/** Left and right edge of bounds on the map, px. */
function edges(
  bounds: readonly [number, number, number, number],
  size: { width: number; height: number },
  padding: ReturnType<typeof stageFrame>['padding'],
): [number, number] {
  const { zoom, lat, lng } = fitCamera(focus, size, padding, limits);
  const x = (degrees: number) =>
    project([degrees, lat], zoom)[0] - project([lng, lat], zoom)[0] + size.width / 2;
  return [x(bounds[0]), x(bounds[2])];
}

describe('stageFrame', () => {
  const narrow = { width: 704, height: 630 };
  const wide = { width: 1072, height: 760 };
  const stage = { sheet: null, limits, focus };

  it('moves nothing on a wide map, which keeps room for the popup', () => {
    const closed = stageFrame({ ...stage, size: wide, district: null });
    expect(stageFrame({ ...stage, size: wide, district: east })).toEqual(closed);
    expect(stageFrame({ ...stage, size: wide, district: west })).toEqual(closed);
  });

  it.each([
    ['west', west, 'right'],
    ['east', east, 'left'],
  ] as const)('stands away from a district in the %s of a narrow map', (_, district, side) => {
    expect(stageFrame({ ...stage, size: narrow, district }).side).toBe(side);
  });

  it('never covers the district', () => {
    for (const size of [narrow, wide, { width: 740, height: 700 }]) {
      for (let lng = 45; lng < 48.5; lng += 0.1) {
        const district = [lng, 39.4, lng + 0.4, 39.8] as const;
        const { side, padding } = stageFrame({ ...stage, size, district });
        const [left, right] = edges(district, size, padding);
        if (side === 'left') expect(left).toBeGreaterThan(372);
        else expect(right).toBeLessThan(size.width - 372);
      }
    }
  });

  it('keeps the scale', () => {
    const zoomOf = (district: typeof west | null) =>
      fitCamera(focus, narrow, stageFrame({ ...stage, size: narrow, district }).padding, limits)
        .zoom;
    expect(zoomOf(west)).toBeCloseTo(zoomOf(null), 9);
  });
});
