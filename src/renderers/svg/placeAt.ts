import type { Point } from '../../cartography/labels/types';
import type { PlaceId } from '../../ledger/types';

/** The place whose outline lies under a pixel of the map; null for none. */
export function placeAt(map: Element, [x, y]: Point): PlaceId | null {
  const { left, top } = map.getBoundingClientRect();
  const found = map.ownerDocument.elementFromPoint(left + x, top + y);
  return found !== null && map.contains(found) ? found.getAttribute('data-place') : null;
}
