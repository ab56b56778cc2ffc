import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { ringsOf } from '../ringsOf';
import type { PackedShape, ShapePack } from './ShapePack';

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
