import { bboxClip } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Edge } from '../../../places/types';
import type { Bounds, Ground } from '../../Renderer';

/**
 * What of a ground lies within bounds, for a picture that nobody can move. Along the bounds shapes
 * get straight sides that are no outlines: they have to lie outside the window. An edge may come in
 * pieces, each with its id.
 */
export function cropGround({ context, edges, outlines }: Ground, bounds: Bounds): Ground {
  return {
    outlines: {
      ...outlines,
      features: outlines.features.flatMap((one) => cropped(one, bounds)),
    },
    context: { ...context, features: context.features.flatMap((one) => cropped(one, bounds)) },
    edges: edges.flatMap((edge) => piecesOf(edge, bounds)),
  };
}

function cropped<Shape extends Feature<Polygon | MultiPolygon>>(
  shape: Shape,
  [west, south, east, north]: Bounds,
): Shape[] {
  const { geometry } = bboxClip(shape, [west, south, east, north]);
  return geometry.coordinates.length === 0 ? [] : [{ ...shape, geometry }];
}

function piecesOf(edge: Edge, [west, south, east, north]: Bounds): readonly Edge[] {
  const line: LineString = {
    type: 'LineString',
    coordinates: edge.line.map((position) => [...position]),
  };
  // Lines stay lines, which the library's type does not say.
  const clipped = bboxClip(line, [west, south, east, north]);
  const { geometry } = clipped as Feature<LineString | MultiLineString>;
  const pieces =
    geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates];
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => ({ ...edge, line: piece.map(([lng = 0, lat = 0]) => [lng, lat]) }));
}
