import type { Direction } from '../lib/directions';
import type { Camera, CameraLimits } from './Camera';
import { project, unproject } from './mercator';
import type { Point, Size } from './shapes';

/** The camera moved over the map by CSS px: right and down are positive. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  const [lng, lat] = unproject([x + dx, y + dy], camera.zoom);
  return { zoom: camera.zoom, lat, lng };
}

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

/** Zooms nearer to each other than this are one: the growth between them is lost in rounding. */
const SAME_ZOOM = 1e-6;

/**
 * A camera on the way from one to another; share 0 is the first, 1 the second. Zoom changes evenly,
 * and one point of the window keeps its position all the way, so that a zoom about the pointer
 * stays about the pointer. At one zoom the way is straight.
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const levels = to.zoom - from.zoom;
  const way =
    Math.abs(levels) < SAME_ZOOM ? share : (1 - 2 ** (-levels * share)) / (1 - 2 ** -levels);
  const [x1, y1] = project([from.lng, from.lat], 0);
  const [x2, y2] = project([to.lng, to.lat], 0);
  const [lng, lat] = unproject([x1 + (x2 - x1) * way, y1 + (y2 - y1) * way], 0);
  return { zoom: from.zoom + levels * share, lat, lng };
}

/** Of the window, so that what was at the edge is seen whole. */
const STEP = 1 / 4;

const TURNS: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

/** The camera a part of the window further on, at the same zoom. */
export function stepCamera(
  { zoom, lat, lng }: Camera,
  direction: Direction,
  { width, height }: Size,
): Camera {
  const [x, y] = project([lng, lat], zoom);
  const [right, down] = TURNS[direction];
  const to = unproject([x + right * width * STEP, y + down * height * STEP], zoom);
  return { zoom, lng: to[0], lat: to[1] };
}
