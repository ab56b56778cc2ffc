import type { PlaceId } from '../ledger/types';
import { boundsOf } from '../places/boundsOf';
import { focusPlaces } from './focusPlaces';
import type { World } from './shared/World';

/**
 * Where the map is too narrow to keep room for the popup, it stands over the half in which its
 * district does not lie.
 */
export function popupSide(id: PlaceId, world: World): 'left' | 'right' {
  const place = world.places.find((each) => each.id === id);
  const bounds = place === undefined ? null : boundsOf([place]);
  const focus = boundsOf(focusPlaces(world));
  if (bounds === null || focus === null) return 'left';
  return (bounds[0] + bounds[2]) / 2 < (focus[0] + focus[2]) / 2 ? 'right' : 'left';
}
