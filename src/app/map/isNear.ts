import { project } from '../../cartography/labels/project';
import type { Camera } from '../../view/View';

/** Less than a reader would call a movement, more than the rounding of a link. */
const SLACK = { zoom: 0.011, pixels: 2 };

/** True where two cameras show the same picture. */
export function isNear(one: Camera, other: Camera): boolean {
  if (Math.abs(one.zoom - other.zoom) > SLACK.zoom) return false;
  const [x1, y1] = project([one.lng, one.lat], one.zoom);
  const [x2, y2] = project([other.lng, other.lat], one.zoom);
  return Math.hypot(x1 - x2, y1 - y2) <= SLACK.pixels;
}
