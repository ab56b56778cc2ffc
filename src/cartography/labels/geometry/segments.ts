import type { Point, Rect } from '../types';

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
