import type { MapPlace } from '../places/types';
import { site } from './shared/site';
import type { World } from './shared/World';

/** The districts that the map opens at: the members of the site's focus area, else every place. */
export function focusPlaces(world: World): readonly MapPlace[] {
  const members = world.index.placeById.get(site.focusArea)?.members ?? [];
  const focus = world.places.filter((place) => members.includes(place.id));
  return focus.length > 0 ? focus : world.places;
}
