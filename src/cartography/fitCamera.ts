import type { Camera } from '../view/View';
import { project, unproject } from './labels/project';

interface Size {
  readonly width: number;
  readonly height: number;
}

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
