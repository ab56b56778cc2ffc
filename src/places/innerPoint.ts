import type { Position } from 'geojson';
import { ringMass } from './ringMass';
import type { MapPlace } from './types';

type LngLat = readonly [number, number];

/**
 * One point of a place, well inside its outline: of its largest part, the middle of the widest
 * stretch from west to east at the height of the centre of mass; or its town where it has no
 * outline. [longitude, latitude] in degrees; null for a place that is nowhere on the map.
 */
export function innerPoint({ outline, town }: MapPlace): LngLat | null {
  if (outline === null) return town;
  const { geometry } = outline;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = parts.map((rings) => ({ rings, ...ringMass(rings[0] ?? []) }));
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (largest === undefined) return null;
  const [lng, lat] = largest.centre;
  const crossings = largest.rings
    .flatMap((ring) => crossingsOf(ring, lat))
    .sort((a, b) => a - b);
  let widest: LngLat = [lng, lng];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west = lng, east = lng] = crossings.slice(at, at + 2);
    if (east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return [(widest[0] + widest[1]) / 2, lat];
}

/** Longitudes at which a ring crosses a parallel; a vertex on it counts as lying above. */
function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  return ring.slice(1).flatMap(([x2 = 0, y2 = 0], at) => {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    return y1 < lat === y2 < lat ? [] : [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)];
  });
}
