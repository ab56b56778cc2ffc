/** Pixels of the whole mercator world at the layout's zoom (512 · 2^zoom wide), x right, y down. */
export type Point = readonly [number, number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the map on the screen, CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Larger by `by` on every side; smaller where it is negative. */
export function grow(rect: Rect, by: number): Rect {
  return {
    x: rect.x - by,
    y: rect.y - by,
    width: rect.width + 2 * by,
    height: rect.height + 2 * by,
  };
}

/** True where the two share more than an edge. */
export function rectsMeet(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  );
}

/** What the two share; null for nothing. */
export function rectOverlap(a: Rect, b: Rect): Rect | null {
  if (!rectsMeet(a, b)) return null;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}
