import type { Point } from '../../../cartography/labels/types';
import type { Camera } from '../../../view/View';
import type { CameraLimits } from '../../../view/link/LinkContext';
import { panCamera } from './panCamera';
import type { Size } from './Size';
import { zoomAbout } from './zoomAbout';

type Pair = readonly [Point, Point];

/**
 * The camera after two fingers moved from one pair of pixels to another: what lay in the middle of
 * them still does, and the map grew as they parted. Zoom stays within the limits.
 */
export function pinchCamera(
  camera: Camera,
  from: Pair,
  to: Pair,
  size: Size,
  { minZoom, maxZoom }: Pick<CameraLimits, 'minZoom' | 'maxZoom'>,
): Camera {
  const [fromX, fromY] = middleOf(from);
  const middle = middleOf(to);
  const moved = panCamera(camera, fromX - middle[0], fromY - middle[1]);
  const zoom = camera.zoom + Math.log2(apart(to) / apart(from));
  return zoomAbout(moved, Math.min(Math.max(zoom, minZoom), maxZoom), middle, size);
}

function middleOf([one, other]: Pair): Point {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}

/** Fingers on one pixel count as one pixel apart. */
function apart([one, other]: Pair): number {
  return Math.max(1, Math.hypot(one[0] - other[0], one[1] - other[1]));
}
