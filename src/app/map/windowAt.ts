import { project } from '../../cartography/labels/project';
import type { Rect } from '../../cartography/labels/types';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';

/** The part of the mercator world that a map of this size shows; world pixels at the camera's zoom. */
export function windowAt(camera: Camera, { width, height }: Size): Rect {
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  return { x: x - width / 2, y: y - height / 2, width, height };
}
