import { regionOfRings, type Region } from './region';
import type { Point, Rect } from '../types';

/** The part of a region in a rectangle (Sutherland–Hodgman; rings stay closed along its sides). */
export function clipRegion(region: Region, rect: Rect): Region {
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x - rect.x,
    ([x]) => rect.x + rect.width - x,
    ([, y]) => y - rect.y,
    ([, y]) => rect.y + rect.height - y,
  ];
  const rings = region.rings.map((ring) =>
    sides.reduce<readonly Point[]>((points, inside) => clipSide(points, inside), ring),
  );
  return regionOfRings(rings.filter((ring) => ring.length > 2));
}

function clipSide(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1) ?? to;
    const before = inside(from);
    const after = inside(to);
    const kept: Point[] = after >= 0 ? [to] : [];
    if (before >= 0 === after >= 0) return kept;
    const t = before / (before - after);
    return [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], ...kept];
  });
}
