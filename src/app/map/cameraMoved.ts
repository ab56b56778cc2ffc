import { project, unproject } from '../../cartography/labels/project';
import type { Direction } from '../../places/walk/directions';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';

/** Of the window, so that what was at the edge is seen whole. */
const STEP = 1 / 4;

const TURNS: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** The camera a part of the window further on, at the same zoom. */
export function cameraMoved(
  { zoom, lat, lng }: Camera,
  direction: Direction,
  { width, height }: Size,
): Camera {
  const [x, y] = project([lng, lat], zoom);
  const [right, down] = TURNS[direction];
  const to = unproject([x + right * width * STEP, y + down * height * STEP], zoom);
  return { zoom, lng: to[0], lat: to[1] };
}
