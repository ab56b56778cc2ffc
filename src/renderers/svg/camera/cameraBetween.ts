import { project, unproject } from '../../../cartography/labels/project';
import type { Camera } from '../../../view/View';

/** Zooms nearer to each other than this are one: the growth between them is lost in rounding. */
const SAME_ZOOM = 1e-6;

/**
 * A camera on the way from one to another; share 0 is the first, 1 the second. Zoom changes evenly,
 * and one point of the window keeps its position all the way, so that a zoom about the pointer
 * stays about the pointer. At one zoom the way is straight.
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const levels = to.zoom - from.zoom;
  const way =
    Math.abs(levels) < SAME_ZOOM ? share : (1 - 2 ** (-levels * share)) / (1 - 2 ** -levels);
  const [x1, y1] = project([from.lng, from.lat], 0);
  const [x2, y2] = project([to.lng, to.lat], 0);
  const [lng, lat] = unproject([x1 + (x2 - x1) * way, y1 + (y2 - y1) * way], 0);
  return { zoom: from.zoom + levels * share, lat, lng };
}
