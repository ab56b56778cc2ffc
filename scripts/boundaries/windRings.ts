import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/** Outer rings counter-clockwise, holes clockwise, as RFC 7946 asks. */
export function windRings(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return rewind(shape) as Polygon | MultiPolygon;
}
