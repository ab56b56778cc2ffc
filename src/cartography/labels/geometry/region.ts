import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf, centreOf, rectHoldsPoint, rectsMeet } from './rects';
import { segment, segmentMeetsRect, type Segment } from './segments';
import { project } from '../project';
import type { Point, Rect } from '../types';

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
