import { useMemo } from 'react';
import type { FigureSet } from '../figures/types';
import type { PlaceId } from '../ledger/types';
import { boundsOf } from '../places/boundsOf';
import type { Bounds } from '../renderers/Renderer';
import { focusPlaces } from './focusPlaces';
import type { World } from './shared/World';

/**
 * What the map opens at: the districts of the focus area, with those outside of it that have a
 * figure in this view, and the chosen one. Null without outlines.
 */
export function useFocus(
  world: World,
  { byPlace }: FigureSet,
  district: PlaceId | null,
): Bounds | null {
  return useMemo(() => {
    const hasFigure = (id: PlaceId) => (byPlace.get(id)?.claim ?? null) !== null;
    const more = world.places.filter(({ id }) => id === district || hasFigure(id));
    return world.ground === null ? null : boundsOf([...focusPlaces(world), ...more]);
  }, [world, byPlace, district]);
}
