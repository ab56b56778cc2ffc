import { useMemo } from 'react';
import { extremePlaces } from '../figures/extremePlaces';
import type { FigureSet } from '../figures/types';
import { neighboursOf } from '../places/neighboursOf';
import { walkGraph } from '../places/walkGraph';
import { walkMoves } from '../places/walkMoves';
import { focusPlaces } from './focusPlaces';
import type { MapWalk } from './map/MapWalk';
import type { World } from './shared/World';

/** The walk over the places that exist in a view (P7): begins at its highest figure. */
export function useMapWalk(world: World, figures: FigureSet): MapWalk {
  const { byPlace } = figures;
  // Periods differ in few places: the walk is made anew only when they do.
  const present = world.places.flatMap(({ id }) => (byPlace.has(id) ? [id] : [])).join();
  const paths = useMemo(() => {
    const ids = new Set(present.split(','));
    const places = world.places.filter(({ id }) => ids.has(id));
    const graph = walkGraph(places, neighboursOf(world.ground?.edges ?? []));
    return { points: graph.points, moves: walkMoves(graph) };
  }, [world, present]);
  return useMemo(() => {
    const { highest = null, lowest = null } = extremePlaces(figures) ?? {};
    const first = focusPlaces(world).find(({ id }) => paths.points.has(id));
    return {
      pointOf: (place) => paths.points.get(place) ?? null,
      next: (place, direction) => paths.moves.get(place)?.get(direction) ?? null,
      start: highest ?? first?.id ?? null,
      highest,
      lowest,
    };
  }, [world, figures, paths]);
}
