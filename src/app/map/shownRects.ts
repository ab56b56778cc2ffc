import type { Layout, Rect } from '../../cartography/labels/types';
import type { PlaceId } from '../../ledger/types';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';
import { windowAt } from './windowAt';

/** What is written on the map, but for the label of one place; CSS px of the map. */
export function shownRects(
  { labels, boxes, squares }: Layout,
  except: PlaceId,
  camera: Camera,
  size: Size,
): readonly Rect[] {
  const window = windowAt(camera, size);
  const others = labels.filter(({ request }) => request.place !== except);
  return [...others, ...boxes, ...squares].map(({ rect }) => ({
    ...rect,
    x: rect.x - window.x,
    y: rect.y - window.y,
  }));
}
