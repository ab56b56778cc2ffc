import { project, unproject } from '../../../cartography/labels/project';
import type { Point } from '../../../cartography/labels/types';
import type { Camera } from '../../../view/View';
import type { Size } from './Size';

/** The position ([longitude, latitude]) that is seen at a pixel of the map. */
export function fromScreen(
  [x, y]: Point,
  camera: Camera,
  { width, height }: Size,
): readonly [number, number] {
  const [middleX, middleY] = project([camera.lng, camera.lat], camera.zoom);
  return unproject([middleX + x - width / 2, middleY + y - height / 2], camera.zoom);
}
