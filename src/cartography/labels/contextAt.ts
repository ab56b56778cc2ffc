import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { regionOf, type Region } from './geometry/region';

/** Countries and lakes under the districts, in world pixels. */
export interface Context {
  readonly zoom: number;
  readonly countries: ReadonlyMap<string, Region>;
  readonly lakes: readonly Region[];
}

type Area = Feature<Polygon | MultiPolygon>;

const latest = new WeakMap<FeatureCollection, Context>();

/** The context layer at a zoom; the latest zoom is remembered. */
export function contextAt(context: FeatureCollection, zoom: number): Context {
  const known = latest.get(context);
  if (known?.zoom === zoom) return known;
  const areas = context.features.filter(
    (feature): feature is Area =>
      feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon',
  );
  const of = (kind: string): Area[] =>
    areas.filter((area) => area.properties?.['kind'] === kind);
  const made: Context = {
    zoom,
    countries: new Map(
      of('country').map((area) => [
        String(area.id ?? area.properties?.['id']),
        regionOf(area.geometry, zoom),
      ]),
    ),
    lakes: of('lake').map((area) => regionOf(area.geometry, zoom)),
  };
  latest.set(context, made);
  return made;
}
