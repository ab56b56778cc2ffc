import { booleanIntersects, lineString } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { unproject } from '../../../src/camera/mercator';
import type { Point } from '../../../src/camera/shapes';
import { groupCurve } from '../../../src/cartography/labels/groupCurve';
import { layoutLabels } from '../../../src/cartography/labels/layoutLabels';
import {
  regionHoldsPoint,
  regionOfRings,
  distanceToSegment,
  type Region,
} from '../../../src/cartography/labels/region';
import { regionsOf } from '../../../src/cartography/labels/surroundings';
import { frameOn, inputFor, sceneFor, SIZES } from '../cartography/labels/support';
import { realOutlines } from '../support/worlds';

const box = (x: number, y: number, width: number, height: number): Region =>
  regionOfRings([
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ]);
const free = { window: null, isFree: () => true };

/** Greatest turn between two pieces of the curve, radians. */
function sharpestTurn(path: readonly Point[]): number {
  const headings = path.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = path[i] ?? [x, y];
    return Math.atan2(y - fromY, x - fromX);
  });
  return Math.max(
    ...headings.slice(1).map((heading, i) => {
      const turn = Math.abs(heading - (headings[i] ?? heading));
      return Math.min(turn, 2 * Math.PI - turn);
    }),
  );
}

describe('S2: the tie curve of Fuzuli and Zangilan, 3 July 2021', () => {
  const scene = sceneFor('mines-on-records', '@2021-07-03');
  const windows = (['1440', '1024', '390'] as const).flatMap((size) =>
    [-1, -0.5, 0, 0.5, 1].map((zoomBy) => ({ size, zoomBy })),
  );

  it.each(windows)('crosses no other district ($size, zoom $zoomBy)', ({ size, zoomBy }) => {
    const { groupCurves, zoom } = layoutLabels(inputFor(scene, frameOn(SIZES[size], zoomBy)));
    expect(groupCurves).toHaveLength(1);
    for (const tie of groupCurves) {
      expect(tie.crosses).toBe(false);
      const line = lineString(tie.path.map((point) => unproject(point, zoom)));
      const crossed = realOutlines.features
        .filter((outline) => booleanIntersects(line, outline))
        .map((outline) => outline.properties.id);
      expect(crossed.sort()).toEqual(['fuzuli', 'zangilan']);
    }
  });

  it.each(windows.filter(({ zoomBy }) => zoomBy >= 0))(
    'is one smooth swing ($size, zoom $zoomBy)',
    ({ size, zoomBy }) => {
      const { groupCurves: ties } = layoutLabels(inputFor(scene, frameOn(SIZES[size], zoomBy)));
      expect(sharpestTurn(ties[0]?.path ?? [])).toBeLessThan(0.3);
    },
  );

  it('its dots lie inside the members, near the edge', () => {
    const { groupCurves: ties, zoom } = layoutLabels(inputFor(scene, frameOn(SIZES['1440'])));
    const regions = regionsOf(realOutlines, zoom);
    const members = ['fuzuli', 'zangilan'].map((id) => regions.get(id));
    for (const end of ties[0]?.ends ?? []) {
      const member = members.find((region) => region && regionHoldsPoint(region, end));
      const off = Math.min(
        ...(member?.edges ?? []).map((edge) => distanceToSegment(end, edge)),
      );
      expect(off).toBeGreaterThan(4.5);
      expect(off).toBeLessThan(14);
    }
  });
});

describe('S2: tie curves', () => {
  const left = box(0, 0, 60, 60);
  const right = box(240, 0, 60, 60);

  it('swings straight across open ground', () => {
    const { path, crosses, ends } = groupCurve(left, right, { ...free, others: [] });
    expect(crosses).toBe(false);
    expect(regionHoldsPoint(left, ends[0])).toBe(true);
    expect(regionHoldsPoint(right, ends[1])).toBe(true);
    expect(Math.max(...path.map(([, y]) => y))).toBeLessThan(60);
  });

  it('goes round what lies between', () => {
    const wall = box(120, -60, 50, 200);
    const { path, crosses } = groupCurve(left, right, { ...free, others: [wall] });
    expect(crosses).toBe(false);
    expect(path.some((point) => regionHoldsPoint(wall, point))).toBe(false);
  });

  it('finds the way out of a bay, where one swing will not do', () => {
    // A hook of land round the left member, open to the left.
    const hook = regionOfRings([
      [
        [-40, -40],
        [140, -40],
        [140, 100],
        [-40, 100],
        [-40, 80],
        [110, 80],
        [110, -20],
        [-40, -20],
      ],
    ]);
    const { path, crosses } = groupCurve(left, right, { ...free, others: [hook] });
    expect(crosses).toBe(false);
    expect(path.some((point) => regionHoldsPoint(hook, point))).toBe(false);
    expect(sharpestTurn(path)).toBeLessThan(0.6);
  });

  it('says so where no way round exists, and joins the members all the same', () => {
    const ring = regionOfRings([
      [
        [-30, -30],
        [90, -30],
        [90, 90],
        [-30, 90],
      ],
      [
        [-20, -20],
        [80, -20],
        [80, 80],
        [-20, 80],
      ],
    ]);
    const { path, crosses, ends } = groupCurve(left, right, { ...free, others: [ring] });
    expect(crosses).toBe(true);
    expect(regionHoldsPoint(left, ends[0])).toBe(true);
    expect(regionHoldsPoint(right, path.at(-1) ?? [0, 0])).toBe(true);
  });

  it('keeps off what is taken', () => {
    const taken = box(130, 10, 40, 40);
    const isFree = (path: readonly Point[]) =>
      !path.some((point) => regionHoldsPoint(taken, point));
    const { path } = groupCurve(left, right, { window: null, others: [], isFree });
    expect(path.some((point) => regionHoldsPoint(taken, point))).toBe(false);
  });
});
