import { bboxClip } from '@turf/bbox-clip';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { fromScreen } from '../../camera/fit';
import type { Bounds } from '../../camera/shapes';
import { boxOf } from '../../places/bounds';
import type { Edge } from '../../places/types';
import type { SvgNode } from '../../svg/SvgNode';
import type { Ground } from '../Renderer';
import { createMapDrawing, type MapInput } from './drawing/createMapDrawing';
import { cornerOf } from './drawing/paths';

export interface SvgMapInput extends MapInput {
  readonly ground: Ground;
  /** Begins every id in the picture: letters, digits and dashes, unique on the page. */
  readonly id: string;
  /** What the picture is called to those who do not see it; null: the page around it says so. */
  readonly label: string | null;
  /** How far the ground goes beyond the window, CSS px: at least as far as the widest line is wide. */
  readonly margin: number;
}

/**
 * The map as a picture: the same as either renderer shows, less the labels above it. Pure; for the
 * page that is complete before any script runs, and for pictures that leave the page.
 */
export function svgMap({ ground, id, label, margin, ...input }: SvgMapInput): SvgNode {
  const named =
    label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  const draw = createMapDrawing({
    ground: cropGround(ground, boundsSeen(input, margin)),
    // Of the whole ground, so that textures lie where the interactive map draws them.
    corner: cornerOf(ground.outlines),
    id,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...named },
  });
  return draw(input, input.camera.zoom);
}

function boundsSeen({ camera, width, height }: MapInput, margin: number): Bounds {
  const size = { width, height };
  const [west, north] = fromScreen([-margin, -margin], camera, size);
  const [east, south] = fromScreen([width + margin, height + margin], camera, size);
  return [west, south, east, north];
}

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
