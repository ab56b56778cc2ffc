import type { MarkShape } from './PlotScene';

type Corners = readonly (readonly [number, number])[];

/** Corners around the origin, pixels; about the weight of a dot of radius 4. */
const corners: Readonly<Record<Exclude<MarkShape, 'dot'>, Corners>> = {
  square: [
    [-3.5, -3.5],
    [3.5, -3.5],
    [3.5, 3.5],
    [-3.5, 3.5],
  ],
  triangle: [
    [0, -4.75],
    [4.5, 3.25],
    [-4.5, 3.25],
  ],
  diamond: [
    [0, -5],
    [5, 0],
    [0, 5],
    [-5, 0],
  ],
  wedge: [
    [0, 4.75],
    [4.5, -3.25],
    [-4.5, -3.25],
  ],
  hexagon: [
    [-2.5, -4.25],
    [2.5, -4.25],
    [5, 0],
    [2.5, 4.25],
    [-2.5, 4.25],
    [-5, 0],
  ],
  bar: [
    [-2, -5],
    [2, -5],
    [2, 5],
    [-2, 5],
  ],
  cross: [
    [-1.5, -4.75],
    [1.5, -4.75],
    [1.5, -1.5],
    [4.75, -1.5],
    [4.75, 1.5],
    [1.5, 1.5],
    [1.5, 4.75],
    [-1.5, 4.75],
    [-1.5, 1.5],
    [-4.75, 1.5],
    [-4.75, -1.5],
    [-1.5, -1.5],
  ],
};

/** Outline of a mark around the origin as an SVG path, `scale` times its usual size. */
export function glyphPath(shape: Exclude<MarkShape, 'dot'>, scale: number): string {
  const points = corners[shape].map(([x, y]) => `${x * scale} ${y * scale}`);
  return `M${points.join('L')}Z`;
}
