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
