import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceId } from '../ledger/types';
import { edgesByPlace } from './edges';
import { isInside } from './inside';
import type { Edge } from './types';

/**
 * One outline round all members of a group (S2): inner edges gone, a MultiPolygon where members lie
 * apart. Members without an outline (S10) add nothing; if none has one the MultiPolygon is empty.
 *
 * The edges know both their sides, so the outline is those with the group on one side. Turf's union
 * gives the same shape (a test holds every joint claim against it) for 15 kB more on the way to the
 * reader.
 */
export function dissolve(
  edges: readonly Edge[],
  members: readonly PlaceId[],
): Feature<Polygon | MultiPolygon> {
  const group = new Set(members);
  const ofPlace = edgesByPlace(edges);
  const theirs = new Set(members.flatMap((member) => ofPlace.get(member) ?? []));
  const lines = [...theirs].flatMap(({ left, right, line }) => {
    const inside = group.has(left);
    if (inside === (right !== null && group.has(right))) return [];
    return [inside ? line : line.toReversed()];
  });
  const rings = chainRings(lines);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  const polygons = rings
    .filter((ring) => signedArea(ring) > 0)
    .map((ring) => [ring, ...holes.filter((hole) => liesIn(hole, ring))].map(mutable));
  const [only] = polygons;
  return {
    type: 'Feature',
    properties: {},
    geometry:
      only !== undefined && polygons.length === 1
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons },
  };
}

type Ring = readonly (readonly [number, number])[];

/** Positive where the ring runs counter-clockwise; square degrees, for the sign alone. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Rings do not cross, so one point that they do not share tells. */
function liesIn(hole: Ring, ring: Ring): boolean {
  const shared = new Set(ring.map(String));
  const point = hole.find((each) => !shared.has(String(each)));
  const polygon: Polygon = { type: 'Polygon', coordinates: [mutable(ring)] };
  return point !== undefined && isInside(point, polygon);
}

/** GeoJSON's types ask for arrays that may be changed. */
function mutable(ring: Ring): Position[] {
  return ring.map(([x, y]) => [x, y]);
}

/** [longitude, latitude] */
type Point = readonly [number, number];

type Line = readonly Point[];

/**
 * Closed rings from directed lines that meet end to end, each line used once; the first point of a
 * ring is repeated as its last. With the area on the left of every line, outer rings run
 * counter-clockwise and holes clockwise (RFC 7946). Where rings touch in a point they are kept
 * apart, so that each ring is simple.
 */
function chainRings(lines: readonly Line[]): readonly Point[][] {
  const leaving = new Map<string, Line[]>();
  for (const line of lines) {
    const start = String(line[0]);
    leaving.set(start, [...(leaving.get(start) ?? []), line]);
  }
  const unused = new Set(lines);
  const rings: Point[][] = [];
  for (const line of lines) {
    if (unused.has(line)) rings.push(...splitWhereTouching(walk(line, leaving, unused)));
  }
  return rings;
}

/** Follows lines, always along the area on the left, until no line goes on. */
function walk(
  first: Line,
  leaving: ReadonlyMap<string, readonly Line[]>,
  unused: Set<Line>,
): readonly Point[] {
  const path: Point[] = [];
  for (let line: Line | undefined = first; line !== undefined;) {
    unused.delete(line);
    path.push(...(path.length === 0 ? line : line.slice(1)));
    const [before, end] = line.slice(-2);
    const next: readonly Line[] = (leaving.get(String(end)) ?? []).filter((one) =>
      unused.has(one),
    );
    line = before && end ? leftmost(before, end, next) : undefined;
  }
  return path;
}

/** Of lines that leave a point, the first clockwise from where we came: it bounds the same area. */
function leftmost(before: Point, at: Point, lines: readonly Line[]): Line | undefined {
  const back = direction(at, before);
  const turn = (line: Line) => {
    const angle = back - direction(at, line[1] ?? at);
    return angle <= 0 ? angle + 2 * Math.PI : angle;
  };
  return lines.toSorted((a, b) => turn(a) - turn(b))[0];
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** A path that comes back to one of its points closes a ring there and goes on without it. */
function splitWhereTouching(path: readonly Point[]): readonly Point[][] {
  const rings: Point[][] = [];
  const open: Point[] = [];
  for (const point of path) {
    const start = open.findLastIndex(([x, y]) => x === point[0] && y === point[1]);
    open.push(point);
    if (start >= 0) {
      rings.push(open.slice(start));
      open.length = start + 1;
    }
  }
  return rings;
}
