import { rectsMeet } from '../../../src/camera/shapes';
import { regionHoldsRect } from '../../../src/cartography/labels/region';
import { rectHolds } from '../../../src/cartography/labels/rects';
import { project, unproject } from '../../../src/camera/mercator';
import { regionsOf } from '../../../src/cartography/labels/surroundings';
import { testPoints } from '../../unit/support/testPoints';
import type { Scene } from '../../../src/cartography/types';
import type { PlaceId } from '../../../src/ledger/types';
import { layoutIn, toScreen, type MapFrame } from './mapFrame';
import type { Spot } from './pixels';
import { ground } from './shown';

/** Pixels to every side of a test point that may be read. */
export const REACH = 3;

/** Test points that can be read in this window: all pixels read lie in the outline, and in the open. */
export function spotsOf(frame: MapFrame, scene: Scene): ReadonlyMap<PlaceId, Spot> {
  const laid = layoutIn(frame, scene);
  const points = testPoints({
    outlines: ground.outlines,
    groups: scene.groups,
    ...laid,
  });
  const regions = regionsOf(ground.outlines, frame.camera.zoom);
  const over = [
    ...laid.frame.obstacles,
    ...laid.layout.labels.map(({ rect }) => rect),
    ...laid.layout.boxes.map(({ rect }) => rect),
  ];
  const spots = new Map<PlaceId, Spot>();
  for (const [place, point] of points) {
    const [x, y] = project(point, frame.camera.zoom);
    const side = 2 * REACH + 3;
    const square = { x: x - side / 2, y: y - side / 2, width: side, height: side };
    const region = regions.get(place);
    const readable =
      region !== undefined &&
      regionHoldsRect(region, square) &&
      rectHolds(laid.frame.window, square) &&
      !over.some((rect) => rectsMeet(rect, square));
    if (readable) spots.set(place, toScreen(frame, point));
  }
  for (const { place, rect } of laid.layout.squares) {
    if (!rectHolds(laid.frame.window, rect)) continue;
    const middle = [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
    spots.set(place, toScreen(frame, unproject(middle, frame.camera.zoom)));
  }
  return spots;
}
