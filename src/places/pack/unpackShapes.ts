import type {
  BBox,
  Feature,
  FeatureCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { PackedShape, ShapePack } from './ShapePack';

/** The outlines that `packShapes` took apart, equal in every position; null for any other JSON. */
export function unpackShapes(json: unknown): FeatureCollection<Polygon | MultiPolygon> | null {
  if (!isShapePack(json)) return null;
  const { scale, bbox, arcs, shapes } = json;
  const lines = arcs.map((arc) => positions(arc, scale));
  return {
    type: 'FeatureCollection',
    ...(bbox === null ? {} : { bbox }),
    features: shapes.map((shape) => featureOf(shape, lines)),
  };
}

function featureOf(
  { feature, type, polygons }: PackedShape,
  lines: readonly Position[][],
): Feature<Polygon | MultiPolygon> {
  const coordinates = polygons.map((rings) => rings.map((arcs) => ringOf(arcs, lines)));
  const geometry: Polygon | MultiPolygon =
    type === 'Polygon'
      ? { type, coordinates: coordinates[0] ?? [] }
      : { type: 'MultiPolygon', coordinates };
  return { ...feature, geometry };
}

/** Each line begins where the one before it ended. */
function ringOf(arcs: readonly number[], lines: readonly Position[][]): Position[] {
  const ring: Position[] = [];
  for (const arc of arcs) {
    const line = (arc < 0 ? lines[-1 - arc]?.toReversed() : lines[arc]) ?? [];
    // Positions of their own: GeoJSON's may be changed by whoever is given them.
    for (const [lng = 0, lat = 0] of ring.length === 0 ? line : line.slice(1)) {
      ring.push([lng, lat]);
    }
  }
  return ring;
}

function positions(arc: readonly number[], scale: number): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < arc.length; at += 2) {
    x += arc[at] ?? 0;
    y += arc[at + 1] ?? 0;
    line.push([x / scale, y / scale]);
  }
  return line;
}

function isShapePack(json: unknown): json is ShapePack {
  if (!isObject(json)) return false;
  const { scale, bbox, arcs, shapes } = json;
  if (typeof scale !== 'number' || !(bbox === null || isBox(bbox))) return false;
  if (!Array.isArray(arcs) || !arcs.every(isNumbers)) return false;
  const isArc = (at: unknown) => typeof at === 'number' && (at < 0 ? -1 - at : at) in arcs;
  return (
    Array.isArray(shapes) &&
    shapes.every(
      (shape) =>
        isObject(shape) &&
        isObject(shape['feature']) &&
        (shape['type'] === 'Polygon' || shape['type'] === 'MultiPolygon') &&
        isNested(shape['polygons'], 2, isArc),
    )
  );
}

/** Lists in lists, so deep, of what `is` says. */
function isNested(json: unknown, depth: number, is: (json: unknown) => boolean): boolean {
  if (!Array.isArray(json)) return false;
  return json.every((each) => (depth === 0 ? is(each) : isNested(each, depth - 1, is)));
}

const isNumbers = (json: unknown): boolean =>
  isNested(json, 0, (each) => typeof each === 'number');

const isBox = (json: unknown): json is BBox =>
  Array.isArray(json) && json.length === 4 && isNumbers(json);

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
