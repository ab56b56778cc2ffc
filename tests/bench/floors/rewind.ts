import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** d3-geo takes rings to wind with the clock, on a sphere; files in RFC 7946 wind against it. */
export function rewind<P>(
  feature: Feature<Polygon | MultiPolygon, P>,
): Feature<Polygon | MultiPolygon, P> {
  const { geometry } = feature;
  return {
    ...feature,
    geometry:
      geometry.type === 'Polygon'
        ? {
            type: 'Polygon',
            coordinates: geometry.coordinates.map((ring) => ring.toReversed()),
          }
        : {
            type: 'MultiPolygon',
            coordinates: geometry.coordinates.map((polygon) =>
              polygon.map((ring) => ring.toReversed()),
            ),
          },
  };
}
