import type { Layout, Rect } from '../../cartography/labels/types';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';
import { windowAt } from './windowAt';

/** What is written on the map; CSS px of the map. */
export function shownRects(
  { labels, boxes, squares }: Layout,
  camera: Camera,
  size: Size,
): readonly Rect[] {
  const window = windowAt(camera, size);
  return [...labels, ...boxes, ...squares].map(({ rect }) => ({
    ...rect,
    x: rect.x - window.x,
    y: rect.y - window.y,
  }));
}
