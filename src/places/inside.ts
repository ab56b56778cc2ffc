import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { MapPlace } from './types';

/**
 * True for a position inside an area and outside of its holes; on an outline it may be either. Taken
 * as flat, so that straight sides are those of the map. [longitude, latitude] in degrees.
 */
export function isInside(
  [lng, lat]: readonly [number, number],
  area: Polygon | MultiPolygon,
): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [ax = 0, ay = 0] = ring[at - 1] ?? [];
      const [bx = 0, by = 0] = ring[at] ?? [];
      // A way to the east that crosses all sides an odd number of times began inside.
      if (ay > lat !== by > lat && lng < ax + ((bx - ax) * (lat - ay)) / (by - ay)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

type LngLat = readonly [number, number];

/**
 * One point of a place, well inside its outline: of its largest part, the middle of the widest
 * stretch from west to east at the height of the centre of mass; or its town where it has no
 * outline. [longitude, latitude] in degrees; null for a place that is nowhere on the map.
 */
export function innerPoint({ outline, town }: MapPlace): LngLat | null {
  if (outline === null) return town;
  const { geometry } = outline;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = parts.map((rings) => ({ rings, ...ringMass(rings[0] ?? []) }));
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (largest === undefined) return null;
  const [lng, lat] = largest.centre;
  const crossings = largest.rings
    .flatMap((ring) => crossingsOf(ring, lat))
    .sort((a, b) => a - b);
  let widest: LngLat = [lng, lng];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west = lng, east = lng] = crossings.slice(at, at + 2);
    if (east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return [(widest[0] + widest[1]) / 2, lat];
}

/** Longitudes at which a ring crosses a parallel; a vertex on it counts as lying above. */
function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  return ring.slice(1).flatMap(([x2 = 0, y2 = 0], at) => {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    return y1 < lat === y2 < lat ? [] : [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)];
  });
}

/** How much ground a ring goes round, and where its middle is. */
interface RingMass {
  /** Square degrees, for comparing rings near each other. */
  readonly size: number;
  /** Centre of mass, holes filled, [longitude, latitude]; of a ring without ground its first position. */
  readonly centre: readonly [number, number];
}

/** Size and centre of a closed ring, taken as flat. */
export function ringMass(ring: readonly Position[]): RingMass {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [twice, x, y] = [0, 0, 0];
  ring.slice(1).forEach(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    // Counted from the first position: products of whole degrees would drown the differences.
    const [ax, ay, bx, by] = [fromX - x0, fromY - y0, toX - x0, toY - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return {
    size: Math.abs(twice) / 2,
    centre: twice === 0 ? [x0, y0] : [x0 + x / (3 * twice), y0 + y / (3 * twice)],
  };
}
