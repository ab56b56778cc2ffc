import type { Camera } from './Camera';
import { project, unproject } from './mercator';
import type { Size, Rect, Point } from './shapes';

interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The closest camera that shows the bounds ([west, south, east, north] in degrees) within the
 * window less its padding; CSS px. Zoom stays within the two ends; a window that the padding fills
 * counts as one pixel wide.
 */
export function fitCamera(
  bounds: readonly [number, number, number, number],
  window: Size,
  padding: Sides,
  zooms: { readonly minZoom: number; readonly maxZoom: number },
): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const width = Math.max(1, window.width - padding.left - padding.right);
  const height = Math.max(1, window.height - padding.top - padding.bottom);
  const closest = Math.log2(Math.min(width / (right - left), height / (bottom - top)));
  const zoom = Math.min(Math.max(closest, zooms.minZoom), zooms.maxZoom);
  const perPixel = 2 ** -zoom;
  const [lng, lat] = unproject(
    [
      (left + right) / 2 + ((padding.right - padding.left) / 2) * perPixel,
      (top + bottom) / 2 + ((padding.bottom - padding.top) / 2) * perPixel,
    ],
    0,
  );
  return { zoom, lat, lng };
}

/** The part of the mercator world that a map of this size shows; world pixels at the camera's zoom. */
export function windowAt(camera: Camera, { width, height }: Size): Rect {
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The position ([longitude, latitude]) that is seen at a pixel of the map. */
export function fromScreen(
  [x, y]: Point,
  camera: Camera,
  { width, height }: Size,
): readonly [number, number] {
  const [middleX, middleY] = project([camera.lng, camera.lat], camera.zoom);
  return unproject([middleX + x - width / 2, middleY + y - height / 2], camera.zoom);
}

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

/** Free round the point, CSS px, as far as the window has room for it. */
const MARGIN = 90;

/**
 * The camera at the same zoom, moved no more than needed to have a point well inside the window;
 * null where it is there already.
 * @param at [longitude, latitude]
 * @param covered height at the foot of the window under which nothing is seen, CSS px
 */
export function cameraToShow(
  at: readonly [number, number],
  camera: Camera,
  size: Size,
  covered: number,
): Camera | null {
  const [x, y] = project(at, camera.zoom);
  const window = windowAt(camera, size);
  const height = Math.max(1, size.height - covered);
  const dx = beyond(x - window.x, size.width);
  const dy = beyond(y - window.y, height);
  if (dx === 0 && dy === 0) return null;
  const middle = [window.x + size.width / 2 + dx, window.y + size.height / 2 + dy] as const;
  const [lng, lat] = unproject(middle, camera.zoom);
  return { zoom: camera.zoom, lat, lng };
}

/** How far a position lies outside of a length less its margins. */
function beyond(position: number, length: number): number {
  const margin = Math.min(MARGIN, length / 4);
  if (position < margin) return position - margin;
  return Math.max(0, position - (length - margin));
}
