import { unproject } from '../../../src/camera/mercator';
import { grow, rectOverlap, rectsMeet, type Rect } from '../../../src/camera/shapes';
import {
  largestRectangle,
  type Hindrances,
  type LargestRectangle,
} from '../../../src/cartography/labels/freeRectangles';
import {
  regionOf,
  segment,
  segmentMeetsRect,
  segmentsOf,
  type Region,
  type Segment,
} from '../../../src/cartography/labels/region';
import { regionsOf } from '../../../src/cartography/labels/surroundings';
import type { Frame, Layout } from '../../../src/cartography/labels/types';
import type { SceneGroup } from '../../../src/cartography/types';
import type { PlaceId } from '../../../src/ledger/types';
import type { Outlines } from '../../../src/places/types';

export interface TestPointsInput {
  readonly outlines: Outlines;
  readonly groups: readonly SceneGroup[];
  readonly layout: Layout;
  readonly frame: Frame;
}

/** Half the width of the widest stroke on an outline, and of a line with its casing; pixels. */
const STROKE = 3;
/** Halo round a label. */
const HALO = 3;
/** Radius of the dot at the end of a tie curve, casing included. */
const END = 7;
/** Side of the smallest free square that counts: 3 px to every side of the point. */
const READABLE = 6;

/**
 * For each outline a point of its fill, [longitude, latitude], that labels, lines, marks and
 * squares leave free (K3): the middle of the largest free square, in the part that the window
 * shows where that is large enough. Where an outline is too small for all of that, the point
 * furthest from its edges.
 */
export function testPoints(input: TestPointsInput): ReadonlyMap<PlaceId, [number, number]> {
  const { layout, frame } = input;
  const regions = regionsOf(input.outlines, layout.zoom);
  const rects = rectsOf(layout);
  const segments = segmentsOver(input);
  const visible = grow(frame.window, -STROKE);
  const points = new Map<PlaceId, [number, number]>();
  for (const [place, region] of regions) {
    const near = (rect: Rect): boolean => rectsMeet(rect, region.bounds);
    const drawn: Hindrances = {
      rects: rects.filter(near),
      segments: segments.filter((line) => segmentMeetsRect(line, region.bounds)),
      gap: STROKE,
    };
    const seen = rectOverlap(visible, region.bounds);
    const inWindow = seen && {
      ...drawn,
      rects: [...rects, ...frame.obstacles].filter(near),
      within: seen,
    };
    const spot =
      (inWindow && freeSpot(region, inWindow)) ??
      freeSpot(region, drawn) ??
      largestRectangle(region, 1, drawn) ??
      largestRectangle(region, 1);
    if (spot) points.set(place, unproject(spot.centre, layout.zoom));
  }
  return points;
}

function freeSpot(region: Region, hindrances: Hindrances): LargestRectangle | null {
  const found = largestRectangle(region, 1, hindrances, { precision: 0.5, middle: 0 });
  return found && found.height >= READABLE ? found : null;
}

function rectsOf(layout: Layout): Rect[] {
  return [
    ...layout.labels.map(({ rect }) => grow(rect, HALO)),
    ...layout.boxes.map(({ rect }) => grow(rect, STROKE)),
    ...layout.squares.map(({ rect }) => grow(rect, STROKE)),
    ...layout.marks.map(({ rect }) => grow(rect, STROKE)),
    ...layout.groupCurves.flatMap(({ ends }) =>
      ends.map(([x, y]) => grow({ x, y, width: 0, height: 0 }, END)),
    ),
  ];
}

/** Everything drawn as a line over the fills, outlines of groups included. */
function segmentsOver({ layout, groups }: TestPointsInput): Segment[] {
  return [
    ...layout.labels.flatMap(({ leader }) => (leader ? [segment(leader.dot, leader.end)] : [])),
    ...layout.boxes.map(({ connector }) => segment(connector.from, connector.to)),
    ...layout.groupCurves.flatMap(({ path }) => segmentsOf(path)),
    ...groups.flatMap(({ outline }) => regionOf(outline.geometry, layout.zoom).edges),
  ];
}
