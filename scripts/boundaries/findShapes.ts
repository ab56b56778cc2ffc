import { centroid, getCoord } from '@turf/turf';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Layer } from './readTopology';
import type { ShapeRef, Unit } from './readUnits';

export type SourceProperties = { readonly fips: string; readonly name: string };
export type UnitsTopology = Topology<{ units: Layer<SourceProperties> }>;
export type SourceShape = Polygon<SourceProperties> | MultiPolygon<SourceProperties>;

function shapesOf(topology: UnitsTopology): readonly SourceShape[] {
  // One geometry of the source is null: a city that is named there and has no shape.
  return topology.objects.units.geometries.filter(
    (geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}

/** Squared distance in degrees: enough to tell which of two or three neighbours is meant. */
function distanceFrom(
  near: readonly number[],
  topology: UnitsTopology,
  shape: SourceShape,
): number {
  const [lon = 0, lat = 0] = getCoord(centroid(feature(topology, shape)));
  const [nearLon = 0, nearLat = 0] = near;
  return (lon - nearLon) ** 2 + (lat - nearLat) ** 2;
}

function findShape(
  topology: UnitsTopology,
  shapes: readonly SourceShape[],
  { code, near }: ShapeRef,
): SourceShape | null {
  const coded = shapes.filter((shape) => shape.properties?.fips === code);
  if (near === null) {
    if (coded.length > 1) throw new Error(`${code} names ${coded.length} shapes; say which`);
    return coded[0] ?? null;
  }
  const distance = (shape: SourceShape): number => distanceFrom(near, topology, shape);
  return coded.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * The source's shapes of every unit, by unit id; an empty list for a unit that the source has no
 * shape for. Throws unless every shape of the source belongs to exactly one unit.
 */
export function findShapes(
  topology: UnitsTopology,
  units: readonly Unit[],
): ReadonlyMap<string, readonly SourceShape[]> {
  const shapes = shapesOf(topology);
  const found = new Map(
    units.map((unit) => [
      unit.id,
      unit.shapes.flatMap((ref) => findShape(topology, shapes, ref) ?? []),
    ]),
  );
  const used = [...found.values()].flat();
  if (used.length !== shapes.length || new Set(used).size !== shapes.length) {
    throw new Error(`${shapes.length} shapes, ${used.length} uses: each must be used once`);
  }
  return found;
}
