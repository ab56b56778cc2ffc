import { bbox } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** A GeoJSON file with one feature a line, so that a changed outline is one changed line. */
export function collectionText(
  collection: FeatureCollection<Polygon | MultiPolygon, object>,
): string {
  const box = bbox({
    type: 'GeometryCollection',
    geometries: collection.features.map(
      (feature: Feature<Polygon | MultiPolygon>) => feature.geometry,
    ),
  });
  const lines = collection.features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","bbox":${JSON.stringify(box)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
