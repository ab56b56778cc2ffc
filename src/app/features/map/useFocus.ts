import { useMemo } from 'react';
import type { Bounds } from '../../../camera/shapes';
import type { PlaceId } from '../../../ledger/types';
import { boundsOf } from '../../../places/bounds';
import type { MapPlace } from '../../../places/types';
import type { World } from '../../state/World';
import { useAtlas } from '../../state/atlas';
import { site } from '../../state/site';
import { useView } from '../../state/useView';

/**
 * What the map opens at: the districts of the focus area, with those outside of it that have a
 * figure in this view, and the chosen one. Null without outlines.
 */
export function useFocus(): Bounds | null {
  const { world, figures } = useAtlas();
  const { byPlace } = figures;
  const district = useView((state) => state.view.district);
  return useMemo(() => {
    const hasFigure = (id: PlaceId) => (byPlace.get(id)?.claim ?? null) !== null;
    const more = world.places.filter(({ id }) => id === district || hasFigure(id));
    return world.ground === null ? null : boundsOf([...focusPlaces(world), ...more]);
  }, [world, byPlace, district]);
}

/** The districts that the map opens at: the members of the site's focus area, else every place. */
export function focusPlaces(world: World): readonly MapPlace[] {
  const members = world.index.placeById.get(site.focusArea)?.members ?? [];
  const focus = world.places.filter((place) => members.includes(place.id));
  return focus.length > 0 ? focus : world.places;
}
