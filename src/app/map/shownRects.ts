import { grow } from '../../cartography/labels/geometry/rects';
import type { Layout, Rect } from '../../cartography/labels/types';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';
import { windowAt } from './windowAt';

/** Letters need as much free ground round them. */
const HALO = 4;

/** What is written on the map; CSS px of the map. */
export function shownRects(
  { labels, boxes, squares }: Layout,
  camera: Camera,
  size: Size,
): readonly Rect[] {
  const window = windowAt(camera, size);
  return [...labels, ...boxes, ...squares].map(({ rect }) =>
    grow({ ...rect, x: rect.x - window.x, y: rect.y - window.y }, HALO),
  );
}
