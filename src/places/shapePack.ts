import type {
  BBox,
  Feature,
  FeatureCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import {
  anyObject,
  fits,
  list,
  nullOr,
  number,
  object,
  oneOf,
  that,
  type Read,
} from '../lib/validate';
import { ringsOf } from './edges';

/**
 * Outlines as a file holds them: a border that two areas share stands there once, and positions are
 * whole steps from one to the next. Nothing is rounded: the outlines come back as they were.
 */
interface ShapePack {
  /** Steps of a degree. */
  readonly scale: number;
  readonly bbox: BBox | null;
  /** Lines: longitude and latitude of the first position in steps, then of each one from the last. */
  readonly arcs: readonly (readonly number[])[];
  readonly shapes: readonly PackedShape[];
}

interface PackedShape {
  /** The feature, but for its geometry. */
  readonly feature: Omit<Feature, 'geometry'>;
  readonly type: 'Polygon' | 'MultiPolygon';
  /** Polygons of rings of arcs, end to end; -1 - n is arc n backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

const keyOf = (position: Position): string => position.join();

/** Finest steps that outlines may have, of a degree: six decimals, a tenth of a metre. */
const FINEST = 1_000_000;

/**
 * Takes outlines apart into the lines between the points where borders meet, each line once. Throws
 * where positions have more than six decimals.
 */
export function packShapes(collection: FeatureCollection<Polygon | MultiPolygon>): ShapePack {
  const rings = collection.features.flatMap((feature) => ringsOf(feature));
  const ends = meetingPoints(rings);
  const scale = scaleOf(rings.flat(2));
  const lines: Position[][] = [];
  const known = new Map<string, number>();

  const arcOf = (line: Position[]): number => {
    const key = line.map(keyOf).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const at = lines.push(line) - 1;
    known.set(line.toReversed().map(keyOf).join(' '), -1 - at);
    known.set(key, at);
    return at;
  };

  const shapes = collection.features.map(({ geometry, ...feature }): PackedShape => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {
      feature,
      type: geometry.type,
      polygons: polygons.map((rings) => rings.map((ring) => cutAt(ring, ends).map(arcOf))),
    };
  });
  return {
    scale,
    bbox: collection.bbox ?? null,
    arcs: lines.map((line) => steps(line, scale)),
    shapes,
  };
}

/** Where rings begin, and where a border forks: positions with more than two others beside them. */
function meetingPoints(rings: readonly Position[][]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const ring of rings) {
    found.add(keyOf(ring[0] ?? []));
    ring.slice(1).forEach((to, at) => {
      const ends = [keyOf(ring[at] ?? []), keyOf(to)] as const;
      for (const [one, other] of [ends, ends.toReversed()]) {
        if (one === undefined || other === undefined) continue;
        const others = beside.get(one) ?? new Set();
        beside.set(one, others.add(other));
        if (others.size > 2) found.add(one);
      }
    });
  }
  return found;
}

/** A ring as lines from meeting point to meeting point; it begins and ends at one. */
function cutAt(ring: readonly Position[], ends: ReadonlySet<string>): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, at) => {
    line.push(position);
    if (at === 0 || !ends.has(keyOf(position))) return;
    lines.push(line);
    line = [position];
  });
  return lines;
}

/** As few steps of a degree as hold every number as it is written. */
function scaleOf(numbers: readonly number[]): number {
  for (let scale = 1; scale <= FINEST; scale *= 10) {
    if (numbers.every((each) => Math.round(each * scale) / scale === each)) return scale;
  }
  throw new RangeError('Outlines have at most six decimals of a degree.');
}

function steps(line: readonly Position[], scale: number): number[] {
  let [lastX, lastY] = [0, 0];
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [x, y] = [Math.round(lng * scale), Math.round(lat * scale)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}

/** The outlines that `packShapes` took apart, equal in every position; null for any other JSON. */
export function unpackShapes(json: unknown): FeatureCollection<Polygon | MultiPolygon> | null {
  const pack = fits(shapePack, json);
  if (pack === null) return null;
  const { scale, bbox, arcs, shapes } = pack;
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

const numbers = list(number);

const isBox = (json: unknown): json is BBox =>
  Array.isArray(json) && json.length === 4 && json.every((each) => typeof each === 'number');

/** Read first: shapes name arcs. */
const arcPack = object<Omit<ShapePack, 'shapes'>>({
  scale: number,
  bbox: nullOr(that('a box', isBox)),
  arcs: list(numbers),
});

const shapePack: Read<ShapePack> = (json) => {
  const { arcs, ...rest } = arcPack(json);
  const arc = that(
    'an arc',
    (at): at is number => typeof at === 'number' && (at < 0 ? -1 - at : at) in arcs,
  );
  const { shapes } = object<Pick<ShapePack, 'shapes'>>({
    shapes: list(
      object<PackedShape>({
        feature: anyObject as Read<unknown> as Read<PackedShape['feature']>,
        type: oneOf(['Polygon', 'MultiPolygon']),
        polygons: list(list(list(arc))),
      }),
    ),
  })(json);
  return { ...rest, arcs, shapes };
};
