import { project } from '../../cartography/labels/project';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';

/** From a popup to the district it is about. */
export interface Tie {
  /** The popup's side that faces the district, CSS px of the map. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** A point of the district, [longitude, latitude]. */
  readonly to: readonly [number, number];
}

export interface TieEnds {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Where the line runs under a camera, CSS px: level wherever the popup is tall enough. */
export function tieEnds(tie: Tie, camera: Camera, size: Size): TieEnds {
  const [x, y] = project(tie.to, camera.zoom);
  const [middleX, middleY] = project([camera.lng, camera.lat], camera.zoom);
  const to = { x: x - middleX + size.width / 2, y: y - middleY + size.height / 2 };
  return { from: { x: tie.x, y: Math.min(Math.max(to.y, tie.top), tie.bottom) }, to };
}
