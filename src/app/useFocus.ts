import { useMemo } from 'react';
import type { PlaceId } from '../ledger/types';
import { boundsOf } from '../places/boundsOf';
import type { Bounds } from '../renderers/Renderer';
import { focusPlaces } from './focusPlaces';
import type { World } from './shared/World';

/**
 * What the map opens at: the districts of the focus area, and the chosen district where it lies
 * outside of it. Null without outlines.
 */
export function useFocus(world: World, district: PlaceId | null): Bounds | null {
  return useMemo(() => {
    const focus = focusPlaces(world);
    const chosen = world.places.filter(({ id }) => id === district);
    return world.ground === null ? null : boundsOf([...focus, ...chosen]);
  }, [world, district]);
}
