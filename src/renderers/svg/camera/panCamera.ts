import { project, unproject } from '../../../cartography/labels/project';
import type { Camera } from '../../../view/View';

/** The camera moved over the map by CSS px: right and down are positive. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  const [lng, lat] = unproject([x + dx, y + dy], camera.zoom);
  return { zoom: camera.zoom, lat, lng };
}
