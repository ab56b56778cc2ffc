import { bbox, rewind } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/**
 * A GeoJSON file (RFC 7946) with one feature a line, so that a changed outline is one changed line.
 * Outer rings run counter-clockwise and holes clockwise. Features keep their order.
 */
export function collectionText<Properties extends object>(
  features: readonly Feature<Polygon | MultiPolygon, Properties>[],
): string {
  const lines = features.map((feature) =>
    JSON.stringify({ ...feature, geometry: rewind(feature.geometry) }),
  );
  const box = bbox({
    type: 'GeometryCollection',
    geometries: features.map((feature) => feature.geometry),
  });
  return `{"type":"FeatureCollection","bbox":${JSON.stringify(box)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
