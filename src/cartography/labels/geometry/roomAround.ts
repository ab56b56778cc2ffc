import type { Rect } from '../types';
import type { Region } from './region';
import type { Segment } from './segments';

/**
 * Room around a point: half the height of the largest rectangle of a given aspect
 * (width / height) that is centred there and does not reach an edge. Negative on the wrong side.
 *
 * With x divided by the aspect the rectangle is a square, and half its side is a distance in the
 * Chebyshev metric, where no function here changes by more than the step that the point takes.
 * The search in largestRectangle rests on that bound.
 * @param known room that something else leaves at most: where there is more than that, any number
 * above it will do
 */
export type Room = (x: number, y: number, known?: number) => number;

/** More room than this beside a hindrance is as good as endless; pixels. */
const AMPLE = 60;

/** Chebyshev distance from the origin to the segment from (x1, y1) to (x2, y2). */
function chebyshev(x1: number, y1: number, x2: number, y2: number): number {
  // max(|x|, |y|) along a segment is convex and turns where |x| = |y|: those points and the ends.
  let least = Math.min(
    Math.max(Math.abs(x1), Math.abs(y1)),
    Math.max(Math.abs(x2), Math.abs(y2)),
  );
  const dx = x2 - x1;
  const dy = y2 - y1;
  const rising = (y1 - x1) / (dx - dy);
  if (rising > 0 && rising < 1) least = Math.min(least, Math.abs(x1 + rising * dx));
  const falling = -(x1 + y1) / (dx + dy);
  if (falling > 0 && falling < 1) least = Math.min(least, Math.abs(x1 + falling * dx));
  return least;
}

/** Room inside a region; negative outside (there an upper bound is enough, and given). */
export function roomInRegion(region: Region, aspect: number): Room {
  const room = signedRoom(region, aspect);
  return (x, y) => room(x, y, 0);
}

/** Room outside a region, up to AMPLE; negative inside. */
export function roomBesideRegion(region: Region, aspect: number): Room {
  const room = signedRoom(region, aspect);
  return (x, y, known = AMPLE) => Math.min(AMPLE, -room(x, y, Math.min(AMPLE, known)));
}

/** Further than `far` from the region's bounds, the distance from them stands for the room. */
function signedRoom(
  { edges, bounds }: Region,
  aspect: number,
): (x: number, y: number, far: number) => number {
  const scaled = edges.map((edge) => ({
    x1: edge.x1 / aspect,
    y1: edge.y1,
    x2: edge.x2 / aspect,
    y2: edge.y2,
  }));
  const inBounds = roomInRect(bounds, aspect);
  return (worldX, y, far) => {
    const off = -inBounds(worldX, y);
    if (off > far) return -off;
    const x = worldX / aspect;
    let least = Infinity;
    let inside = false;
    for (const edge of scaled) {
      const x1 = edge.x1 - x;
      const y1 = edge.y1 - y;
      const x2 = edge.x2 - x;
      const y2 = edge.y2 - y;
      if (y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0) inside = !inside;
      if (x1 >= least && x2 >= least) continue;
      if (y1 >= least && y2 >= least) continue;
      if (x1 <= -least && x2 <= -least) continue;
      if (y1 <= -least && y2 <= -least) continue;
      least = Math.min(least, chebyshev(x1, y1, x2, y2));
    }
    return inside ? least : -least;
  };
}

/** Room inside a rectangle; negative outside. */
export function roomInRect(rect: Rect, aspect: number): Room {
  const middleX = rect.x + rect.width / 2;
  const middleY = rect.y + rect.height / 2;
  const halfWidth = rect.width / 2 / aspect;
  const halfHeight = rect.height / 2;
  return (x, y) =>
    Math.min(halfWidth - Math.abs(x - middleX) / aspect, halfHeight - Math.abs(y - middleY));
}

/** Room outside a rectangle; negative inside. */
export function roomBesideRect(rect: Rect, aspect: number): Room {
  const room = roomInRect(rect, aspect);
  return (x, y) => -room(x, y);
}

/** Room beside a line; negative on it, where it is `half` pixels wide to either side. */
export function roomBesideSegment(line: Segment, half: number, aspect: number): Room {
  return (x, y) =>
    chebyshev((line.x1 - x) / aspect, line.y1 - y, (line.x2 - x) / aspect, line.y2 - y) - half;
}
