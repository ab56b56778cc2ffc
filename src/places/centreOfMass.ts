import type { Position } from 'geojson';

/**
 * The centre of mass of the ground inside a closed ring, its holes filled: [longitude, latitude] in
 * degrees, taken as flat. Of a ring without ground, its first position.
 */
export function centreOfMass(ring: readonly Position[]): readonly [number, number] {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [sum, x, y] = [0, 0, 0];
  ring.slice(1).forEach(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    // Counted from the first position: the products of whole degrees would drown the differences.
    const [ax, ay, bx, by] = [fromX - x0, fromY - y0, toX - x0, toY - y0];
    const twice = ax * by - bx * ay;
    sum += twice;
    x += (ax + bx) * twice;
    y += (ay + by) * twice;
  });
  return sum === 0 ? [x0, y0] : [x0 + x / (3 * sum), y0 + y / (3 * sum)];
}
