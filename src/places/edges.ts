import type { Position, Feature, MultiPolygon, Polygon } from 'geojson';
import type { PlaceId } from '../ledger/types';
import { addTo } from '../lib/group';
import type { Edge, Outlines } from './types';

type Point = readonly [number, number];

/** One straight piece of a ring, with the place on its other side. */
interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly across: PlaceId | null;
}

const segmentKey = (from: Position, to: Position): string => `${from.join()} ${to.join()}`;

/** Rings wind with the place on their left (RFC 7946), so each direction of a segment has one owner. */
function ownersOf(outlines: Outlines): ReadonlyMap<string, PlaceId> {
  const owners = new Map<string, PlaceId>();
  for (const outline of outlines.features) {
    for (const ring of ringsOf(outline)) {
      ring.slice(1).forEach((to, index) => {
        const from = ring[index];
        if (from) owners.set(segmentKey(from, to), outline.properties.id);
      });
    }
  }
  return owners;
}

function segmentsOf(
  ring: readonly Position[],
  owners: ReadonlyMap<string, PlaceId>,
): readonly Segment[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    if (!from) return [];
    const across = owners.get(segmentKey(to, from)) ?? null;
    return [{ from: toPoint(from), to: toPoint(to), across }];
  });
}

const toPoint = ([longitude = 0, latitude = 0]: Position): Point => [longitude, latitude];

/** Turns a closed ring so that it begins where the place across changes; unchanged if it never does. */
function beginAtChange(segments: readonly Segment[]): readonly Segment[] {
  const start = segments.findIndex(
    (segment, index) => segment.across !== segments.at(index - 1)?.across,
  );
  return start <= 0 ? segments : [...segments.slice(start), ...segments.slice(0, start)];
}

/** Runs of neighbouring segments with one and the same place across. */
function runsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const segment of beginAtChange(segments)) {
    const run = runs.at(-1);
    if (run?.[0]?.across === segment.across) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/**
 * The lines between places, each once: a stretch of outline with the same two places beside it.
 * Sides are told by identical vertices (the outlines' coordinates are exact to 4 decimals), in time
 * linear in the number of vertices. `left` is the place with the lesser id, and lies to the left of
 * the line's direction; `right` is null along the outer border. Ids count from 0 in the order of
 * outlines and rings, so the same file always gives the same ids.
 */
export function edgesOf(outlines: Outlines): readonly Edge[] {
  const owners = ownersOf(outlines);
  const edges: Edge[] = [];
  for (const outline of outlines.features) {
    const left = outline.properties.id;
    for (const ring of ringsOf(outline)) {
      for (const run of runsOf(segmentsOf(ring, owners))) {
        const first = run[0];
        if (!first) continue;
        const right = first.across;
        // The other side of a shared stretch is found in the other place's ring.
        if (right !== null && right <= left) continue;
        const line = [first.from, ...run.map((segment) => segment.to)];
        edges.push({ id: edges.length, left, right, line });
      }
    }
  }
  return edges;
}

const knownEdges = new WeakMap<readonly Edge[], ReadonlyMap<PlaceId, readonly Edge[]>>();

/** The edges of each place, in their order; made once for each list of edges. */
export function edgesByPlace(edges: readonly Edge[]): ReadonlyMap<PlaceId, readonly Edge[]> {
  const remembered = knownEdges.get(edges);
  if (remembered !== undefined) return remembered;
  const found = new Map<PlaceId, Edge[]>();
  for (const edge of edges) {
    addTo(found, edge.left, edge);
    if (edge.right !== null) addTo(found, edge.right, edge);
  }
  knownEdges.set(edges, found);
  return found;
}

const knownNeighbours = new WeakMap<
  readonly Edge[],
  ReadonlyMap<PlaceId, readonly PlaceId[]>
>();

/**
 * For every place that has an edge: the places it shares an edge with, sorted by id. Places that
 * meet only in a point are not neighbours. A place with no neighbour has an empty list.
 * Found once for each list of edges.
 */
export function neighboursOf(edges: readonly Edge[]): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const remembered = knownNeighbours.get(edges);
  if (remembered !== undefined) return remembered;
  const found = new Map<PlaceId, Set<PlaceId>>();
  const add = (place: PlaceId, neighbour: PlaceId | null): void => {
    const neighbours = found.get(place) ?? new Set<PlaceId>();
    found.set(place, neighbours);
    if (neighbour !== null) neighbours.add(neighbour);
  };
  for (const { left, right } of edges) {
    add(left, right);
    if (right !== null) add(right, left);
  }
  const sorted = new Map(
    [...found].map(([place, neighbours]) => [place, [...neighbours].sort()]),
  );
  knownNeighbours.set(edges, sorted);
  return sorted;
}

/**
 * Parts of a group of places that hang together by shared edges (S2: a group in several parts is
 * drawn with a tie line). Members keep their order; a member without an outline is a part alone.
 * @param neighbours adjacency as neighboursOf gives it
 */
export function connectedGroups(
  members: readonly PlaceId[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): readonly (readonly PlaceId[])[] {
  const waiting = new Set(members);
  const groups: PlaceId[][] = [];
  for (const member of members) {
    if (!waiting.delete(member)) continue;
    const reached = [member];
    for (const place of reached) {
      for (const neighbour of neighbours.get(place) ?? []) {
        if (waiting.delete(neighbour)) reached.push(neighbour);
      }
    }
    const group = new Set(reached);
    groups.push([...new Set(members)].filter((place) => group.has(place)));
  }
  return groups;
}

/** True where the places form one connected area by shared edges, so that one outline holds them (S2). */
export function membersTouch(
  members: readonly PlaceId[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): boolean {
  return connectedGroups(members, neighbours).length === 1;
}

/** Every ring of a polygon or multipolygon, outer rings and holes alike, in file order. */
export function ringsOf(feature: Feature<Polygon | MultiPolygon>): readonly Position[][] {
  const { geometry } = feature;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
