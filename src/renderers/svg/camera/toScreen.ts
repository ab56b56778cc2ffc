import { project } from '../../../cartography/labels/project';
import type { Point } from '../../../cartography/labels/types';
import type { Camera } from '../../../view/View';
import type { Size } from './Size';

/** Where a position ([longitude, latitude]) is seen: CSS px from the top left of the map. */
export function toScreen(
  lngLat: readonly [number, number],
  camera: Camera,
  { width, height }: Size,
): Point {
  const [x, y] = project(lngLat, camera.zoom);
  const [middleX, middleY] = project([camera.lng, camera.lat], camera.zoom);
  return [x - middleX + width / 2, y - middleY + height / 2];
}
