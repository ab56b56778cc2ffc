import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The same shape with every position changed. */
export function mapPositions(
  shape: Polygon | MultiPolygon,
  change: (position: Position) => Position,
): Polygon | MultiPolygon {
  const ofPolygon = (rings: Position[][]): Position[][] =>
    rings.map((ring) => ring.map(change));
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: ofPolygon(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(ofPolygon) };
}
