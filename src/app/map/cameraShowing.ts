import { project, unproject } from '../../cartography/labels/project';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';
import { windowAt } from './windowAt';

/** Free round the point, CSS px, as far as the window has room for it. */
const MARGIN = 90;

/**
 * The camera at the same zoom, moved no more than needed to have a point well inside the window;
 * null where it is there already.
 * @param at [longitude, latitude]
 * @param covered height at the foot of the window under which nothing is seen, CSS px
 */
export function cameraShowing(
  at: readonly [number, number],
  camera: Camera,
  size: Size,
  covered: number,
): Camera | null {
  const [x, y] = project(at, camera.zoom);
  const window = windowAt(camera, size);
  const height = Math.max(1, size.height - covered);
  const dx = beyond(x - window.x, size.width);
  const dy = beyond(y - window.y, height);
  if (dx === 0 && dy === 0) return null;
  const middle = [window.x + size.width / 2 + dx, window.y + size.height / 2 + dy] as const;
  const [lng, lat] = unproject(middle, camera.zoom);
  return { zoom: camera.zoom, lat, lng };
}

/** How far a position lies outside of a length less its margins. */
function beyond(position: number, length: number): number {
  const margin = Math.min(MARGIN, length / 4);
  if (position < margin) return position - margin;
  return Math.max(0, position - (length - margin));
}
