import { bbox, featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { CONTEXT_BOX, contextArea } from './contextBox';

function meetsBox(rings: Position[][]): boolean {
  const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: rings });
  const [boxWest, boxSouth, boxEast, boxNorth] = CONTEXT_BOX;
  return west < boxEast && east > boxWest && south < boxNorth && north > boxSouth;
}

/** The part of a shape inside the context box; null where there is none. */
export function clipToBox(shape: MultiPolygon): Polygon | MultiPolygon | null {
  // A country may have hundreds of islands on the other side of the earth.
  const near = multiPolygon(shape.coordinates.filter(meetsBox));
  const areas = featureCollection<Polygon | MultiPolygon>([near, contextArea]);
  return intersect(areas)?.geometry ?? null;
}
