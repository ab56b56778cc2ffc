import type { Position } from 'geojson';

/** How much ground a ring goes round, and where its middle is. */
export interface RingMass {
  /** Square degrees, for comparing rings near each other. */
  readonly size: number;
  /** Centre of mass, holes filled, [longitude, latitude]; of a ring without ground its first position. */
  readonly centre: readonly [number, number];
}

/** Size and centre of a closed ring, taken as flat. */
export function ringMass(ring: readonly Position[]): RingMass {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [twice, x, y] = [0, 0, 0];
  ring.slice(1).forEach(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    // Counted from the first position: products of whole degrees would drown the differences.
    const [ax, ay, bx, by] = [fromX - x0, fromY - y0, toX - x0, toY - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return {
    size: Math.abs(twice) / 2,
    centre: twice === 0 ? [x0, y0] : [x0 + x / (3 * twice), y0 + y / (3 * twice)],
  };
}
