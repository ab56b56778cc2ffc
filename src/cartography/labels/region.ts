import type { MultiPolygon, Polygon } from 'geojson';
import { project } from '../../camera/mercator';
import { rectsMeet, type Rect, type Point } from '../../camera/shapes';
import { boundsOf, centreOf, rectHoldsPoint } from './rects';

/** An area in pixels, bounded by rings under the even-odd rule: holes and exclaves need no care. */
export interface Region {
  /** Rings without the repeated last point. */
  readonly rings: readonly (readonly Point[])[];
  readonly edges: readonly Segment[];
  readonly bounds: Rect;
  /** Middle of its mass, possibly outside it. */
  readonly centroid: Point;
}

/** A region from rings in pixels. */
export function regionOfRings(rings: readonly (readonly Point[])[]): Region {
  const edges = rings.flatMap((ring) =>
    ring.map((from, i) => segment(from, ring[(i + 1) % ring.length] ?? from)),
  );
  const bounds = boundsOf(rings.flat());
  return { rings, edges, bounds, centroid: centroidOf(edges, bounds) };
}

function centroidOf(edges: readonly Segment[], bounds: Rect): Point {
  // Sums are taken from the corner of the bounds: world pixels are large and would cost digits.
  let [doubled, sumX, sumY] = [0, 0, 0];
  for (const edge of edges) {
    const x1 = edge.x1 - bounds.x;
    const y1 = edge.y1 - bounds.y;
    const x2 = edge.x2 - bounds.x;
    const y2 = edge.y2 - bounds.y;
    const cross = x1 * y2 - x2 * y1;
    doubled += cross;
    sumX += (x1 + x2) * cross;
    sumY += (y1 + y2) * cross;
  }
  if (doubled === 0) return centreOf(bounds);
  return [bounds.x + sumX / (3 * doubled), bounds.y + sumY / (3 * doubled)];
}

/** A GeoJSON area (RFC 7946 degrees) in world pixels at a zoom. */
export function regionOf(geometry: Polygon | MultiPolygon, zoom: number): Region {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return regionOfRings(
    polygons
      .flat()
      .map((ring) => ring.slice(0, -1).map(([lng = 0, lat = 0]) => project([lng, lat], zoom))),
  );
}

/** Even-odd test. */
export function regionHoldsPoint({ edges, bounds }: Region, point: Point): boolean {
  if (!rectHoldsPoint(bounds, point)) return false;
  const [x, y] = point;
  let inside = false;
  for (const { x1, y1, x2, y2 } of edges) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

function edgeMeetsRect(region: Region, rect: Rect): boolean {
  return region.edges.some((edge) => segmentMeetsRect(edge, rect));
}

/** True where the whole rectangle lies inside; exact, holes included. */
export function regionHoldsRect(region: Region, rect: Rect): boolean {
  return regionHoldsPoint(region, [rect.x, rect.y]) && !edgeMeetsRect(region, rect);
}

/** True where the two share ground. */
export function regionMeetsRect(region: Region, rect: Rect): boolean {
  if (!rectsMeet(region.bounds, rect)) return false;
  return regionHoldsPoint(region, [rect.x, rect.y]) || edgeMeetsRect(region, rect);
}

/** Straight line between two points in pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function segment(from: Point, to: Point): Segment {
  return { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
}

/** The segments of a polyline. */
export function segmentsOf(path: readonly Point[]): Segment[] {
  return path.slice(1).map((point, i) => segment(path[i] ?? point, point));
}

function side(s: Segment, x: number, y: number): number {
  return Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
}

/** True where the two cross or touch. */
export function segmentsMeet(s: Segment, t: Segment): boolean {
  if (
    Math.max(s.x1, s.x2) < Math.min(t.x1, t.x2) ||
    Math.max(t.x1, t.x2) < Math.min(s.x1, s.x2) ||
    Math.max(s.y1, s.y2) < Math.min(t.y1, t.y2) ||
    Math.max(t.y1, t.y2) < Math.min(s.y1, s.y2)
  ) {
    return false;
  }
  return (
    side(s, t.x1, t.y1) * side(s, t.x2, t.y2) <= 0 &&
    side(t, s.x1, s.y1) * side(t, s.x2, s.y2) <= 0
  );
}

/** True where a part of the segment lies in the rectangle, its border included. */
export function segmentMeetsRect(s: Segment, rect: Rect): boolean {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  if (Math.max(s.x1, s.x2) < rect.x || Math.min(s.x1, s.x2) > right) return false;
  if (Math.max(s.y1, s.y2) < rect.y || Math.min(s.y1, s.y2) > bottom) return false;
  // The boxes overlap; the two miss each other only when all four corners lie on one side.
  const first = side(s, rect.x, rect.y);
  return !(
    first !== 0 &&
    first === side(s, right, rect.y) &&
    first === side(s, rect.x, bottom) &&
    first === side(s, right, bottom)
  );
}

/** Euclidean distance from a point to a segment. */
export function distanceToSegment([x, y]: Point, { x1, y1, x2, y2 }: Segment): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** The part of a region in a rectangle (Sutherland–Hodgman; rings stay closed along its sides). */
export function clipRegion(region: Region, rect: Rect): Region {
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x - rect.x,
    ([x]) => rect.x + rect.width - x,
    ([, y]) => y - rect.y,
    ([, y]) => rect.y + rect.height - y,
  ];
  const rings = region.rings.map((ring) =>
    sides.reduce<readonly Point[]>((points, inside) => clipSide(points, inside), ring),
  );
  return regionOfRings(rings.filter((ring) => ring.length > 2));
}

function clipSide(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1) ?? to;
    const before = inside(from);
    const after = inside(to);
    const kept: Point[] = after >= 0 ? [to] : [];
    if (before >= 0 === after >= 0) return kept;
    const t = before / (before - after);
    return [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], ...kept];
  });
}
