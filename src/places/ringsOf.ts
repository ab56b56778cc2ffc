import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Every ring of a polygon or multipolygon, outer rings and holes alike, in file order. */
export function ringsOf(feature: Feature<Polygon | MultiPolygon>): readonly Position[][] {
  const { geometry } = feature;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
