import type { BBox, Feature } from 'geojson';

/**
 * Outlines as a file holds them: a border that two areas share stands there once, and positions are
 * whole steps from one to the next. Nothing is rounded: the outlines come back as they were.
 */
export interface ShapePack {
  /** Steps of a degree. */
  readonly scale: number;
  readonly bbox: BBox | null;
  /** Lines: longitude and latitude of the first position in steps, then of each one from the last. */
  readonly arcs: readonly (readonly number[])[];
  readonly shapes: readonly PackedShape[];
}

export interface PackedShape {
  /** The feature, but for its geometry. */
  readonly feature: Omit<Feature, 'geometry'>;
  readonly type: 'Polygon' | 'MultiPolygon';
  /** Polygons of rings of arcs, end to end; -1 - n is arc n backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}
