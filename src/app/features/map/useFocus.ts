import { useMemo } from 'react';
import type { Bounds } from '../../../camera/shapes';
import type { FigureSet } from '../../../figures/types';
import type { PlaceId } from '../../../ledger/types';
import { RecentMap, remembered } from '../../../lib/memo';
import { boundsOf } from '../../../places/bounds';
import type { MapPlace } from '../../../places/types';
import type { World } from '../../state/World';
import { useWorld } from '../../state/atlas';
import { site } from '../../state/site';
import { useLatestView } from '../../state/useView';

const known = new WeakMap<FigureSet, RecentMap<PlaceId | null, string>>();

/**
 * What the map opens at: the districts of the focus area, with those outside of it that have a
 * figure in this view, and the chosen one. Null without outlines. It changes with the map, before the rest of the
 * page; mostly it stays, and nothing is rendered for it.
 */
export function useFocus(): Bounds | null {
  const { world, pictureOf } = useWorld();
  const text = useLatestView(({ view }) => {
    const { figures } = pictureOf(view);
    const ofFigures = remembered(known, figures, () => new RecentMap(2));
    return remembered(ofFigures, view.district, () =>
      JSON.stringify(focusOf(world, figures, view.district)),
    );
  });
  return useMemo(() => JSON.parse(text) as Bounds | null, [text]);
}

function focusOf(world: World, { byPlace }: FigureSet, district: PlaceId | null) {
  if (world.ground === null) return null;
  const hasFigure = (id: PlaceId) => (byPlace.get(id)?.claim ?? null) !== null;
  const more = world.places.filter(({ id }) => id === district || hasFigure(id));
  return boundsOf([...focusPlaces(world), ...more]);
}

/** The districts that the map opens at: the members of the site's focus area, else every place. */
export function focusPlaces(world: World): readonly MapPlace[] {
  const members = world.index.placeById.get(site.focusArea)?.members ?? [];
  const focus = world.places.filter((place) => members.includes(place.id));
  return focus.length > 0 ? focus : world.places;
}
