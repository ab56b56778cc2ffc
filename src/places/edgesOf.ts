import type { Position } from 'geojson';
import type { PlaceId } from '../ledger/types';
import { ringsOf } from './ringsOf';
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
