import type { Polygon, MultiPolygon, Point } from 'geojson';
import { boxOf } from './boxOf';
import type { MapPlace } from './types';

/** West, south, east, north in WGS 84 degrees. */
export type Bounds = readonly [number, number, number, number];

function shapeOf(place: MapPlace): Polygon | MultiPolygon | Point | null {
  if (place.outline) return place.outline.geometry;
  return place.town ? { type: 'Point', coordinates: [...place.town] } : null;
}

/**
 * The smallest box round the outlines of the places, and the towns of those without an outline;
 * null where there is nothing to go round.
 */
export function boundsOf(places: readonly MapPlace[]): Bounds | null {
  const geometries = places.map(shapeOf).filter((shape) => shape !== null);
  if (geometries.length === 0) return null;
  return boxOf({ type: 'GeometryCollection', geometries });
}
