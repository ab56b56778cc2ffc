import type { Point } from '../../../cartography/labels/types';
import type { Camera } from '../../../view/View';
import type { CameraLimits } from '../../../view/link/LinkContext';
import type { Size } from './Size';
import { zoomAbout } from './zoomAbout';

/** The camera nearer by some levels, about a pixel, as far as the limits go. */
export function zoomBy(
  camera: Camera,
  levels: number,
  about: Point,
  size: Size,
  { minZoom, maxZoom }: Pick<CameraLimits, 'minZoom' | 'maxZoom'>,
): Camera {
  const zoom = Math.min(Math.max(camera.zoom + levels, minZoom), maxZoom);
  return zoomAbout(camera, zoom, about, size);
}
