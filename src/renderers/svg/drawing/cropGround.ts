import { bboxClip } from '@turf/bbox-clip';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { boxOf } from '../../../places/boxOf';
import type { Edge } from '../../../places/types';
import type { Bounds, Ground } from '../../Renderer';

/**
 * What of a ground lies within bounds, for a picture that nobody can move. Along the bounds areas
 * get straight sides that are no outlines: they have to lie outside the window. An edge may come in
 * pieces, each with its id.
 */
export function cropGround({ context, edges, outlines }: Ground, bounds: Bounds): Ground {
  return {
    outlines: {
      ...outlines,
      features: outlines.features.flatMap((one) => areaIn(one, bounds)),
    },
    context: {
      ...context,
      // Where a country is cut is told from the box of the data.
      bbox: [...intersection(bounds, boxOf(context))],
      features: context.features.flatMap((one) => areaIn(one, bounds)),
    },
    edges: edges.flatMap((edge) => piecesOf(edge, bounds)),
  };
}

function intersection([west, south, east, north]: Bounds, box: readonly number[]): Bounds {
  const [boxWest = west, boxSouth = south, boxEast = east, boxNorth = north] = box;
  return [
    Math.max(west, boxWest),
    Math.max(south, boxSouth),
    Math.min(east, boxEast),
    Math.min(north, boxNorth),
  ];
}

function areaIn<Area extends Feature<Polygon | MultiPolygon>>(
  area: Area,
  [west, south, east, north]: Bounds,
): Area[] {
  // Areas stay areas, which the library's type does not say; one without a part keeps empty rings.
  const clipped = bboxClip(area, [west, south, east, north]);
  const { geometry } = clipped as Feature<Polygon | MultiPolygon>;
  return geometry.coordinates.flat().length === 0 ? [] : [{ ...area, geometry }];
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
