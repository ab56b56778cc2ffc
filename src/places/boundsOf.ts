import { boxOf } from './boxOf';
import type { MapPlace } from './types';

/** West, south, east, north in WGS 84 degrees. */
export type Bounds = readonly [number, number, number, number];

const known = new WeakMap<MapPlace, Bounds | null>();

function boundsOfPlace(place: MapPlace): Bounds | null {
  let bounds = known.get(place);
  if (bounds === undefined) known.set(place, (bounds = findBounds(place)));
  return bounds;
}

function findBounds({ outline, town }: MapPlace): Bounds | null {
  if (outline) return boxOf(outline.geometry);
  return town ? [town[0], town[1], town[0], town[1]] : null;
}

/**
 * The smallest box round the outlines of the places, and the towns of those without an outline;
 * null where there is nothing to go round. Found once for each place.
 */
export function boundsOf(places: readonly MapPlace[]): Bounds | null {
  const all = places.map(boundsOfPlace).filter((bounds) => bounds !== null);
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
