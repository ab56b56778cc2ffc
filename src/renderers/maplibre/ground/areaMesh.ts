import earcut from 'earcut';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from '../../../camera/shapes';

/** Areas as triangles. */
export interface AreaMesh {
  /** x, y of each corner. */
  readonly corners: Float32Array;
  /** Three corners each. */
  readonly triangles: Uint32Array;
  /** For each area, how many corners it and those before it have; and of numbers in `triangles`. */
  readonly cornersUpTo: readonly number[];
  readonly trianglesUpTo: readonly number[];
}

/** Cuts areas into triangles, one after the other. */
export function areaMesh(
  areas: readonly Feature<Polygon | MultiPolygon>[],
  toUnits: (position: Position) => Point,
): AreaMesh {
  const corners: number[] = [];
  const triangles: number[] = [];
  const cornersUpTo: number[] = [];
  const trianglesUpTo: number[] = [];
  for (const { geometry } of areas) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) {
      const first = corners.length / 2;
      const own: number[] = [];
      const holes: number[] = [];
      rings.forEach((ring, index) => {
        if (index > 0) holes.push(own.length / 2);
        // The last position repeats the first.
        for (const position of ring.slice(0, -1)) own.push(...toUnits(position));
      });
      for (const corner of earcut(own, holes)) triangles.push(first + corner);
      for (const number of own) corners.push(number);
    }
    cornersUpTo.push(corners.length / 2);
    trianglesUpTo.push(triangles.length);
  }
  return {
    corners: new Float32Array(corners),
    triangles: new Uint32Array(triangles),
    cornersUpTo,
    trianglesUpTo,
  };
}
