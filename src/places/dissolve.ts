import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceId } from '../ledger/types';
import { chainRings } from './chainRings';
import { edgesByPlace } from './edgesByPlace';
import { isInside } from './isInside';
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
