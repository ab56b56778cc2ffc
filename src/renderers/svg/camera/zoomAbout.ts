import type { Point } from '../../../cartography/labels/types';
import type { Camera } from '../../../view/View';
import { panCamera } from './panCamera';
import type { Size } from './Size';

/** The camera at another zoom, with the same position under the pixel as before. */
export function zoomAbout(
  camera: Camera,
  zoom: number,
  [x, y]: Point,
  { width, height }: Size,
): Camera {
  const growth = 2 ** (zoom - camera.zoom) - 1;
  const dx = (x - width / 2) * growth;
  const dy = (y - height / 2) * growth;
  return panCamera({ ...camera, zoom }, dx, dy);
}
