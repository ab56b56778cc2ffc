import { useMemo } from 'react';
import { extremePlaces } from '../../../figures/extremePlaces';
import type { PlaceId } from '../../../ledger/types';
import { placeSetWithout } from '../../../places/keyboardWalk/walk';
import { useAtlas } from '../../state/atlas';
import type { MapWalk } from './MapViewProps';
import { focusPlaces } from './useFocus';

/** The walk over the places that exist in a view (P7): begins at its highest figure. */
export function useMapWalk(): MapWalk {
  const { world, figures } = useAtlas();
  return useMemo(() => {
    const { walk } = world;
    const isThere = (place: PlaceId) => figures.byPlace.has(place);
    const pointOf = (place: PlaceId) =>
      (isThere(place) ? walk?.points.get(place) : undefined) ?? null;
    const moves = walk === null ? null : placeSetWithout(walk, isThere).moves;
    const { highest = null, lowest = null } = extremePlaces(figures) ?? {};
    const first = focusPlaces(world).find(({ id }) => pointOf(id) !== null);
    return {
      pointOf,
      next: (place, direction) => {
        const to = moves?.get(place)?.get(direction);
        return to !== undefined && isThere(to) ? to : null;
      },
      start: highest ?? first?.id ?? null,
      highest,
      lowest,
    };
  }, [world, figures]);
}
