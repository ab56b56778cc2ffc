import type { MultiPolygon, Polygon } from 'geojson';

/**
 * True for a position inside an area and outside of its holes; on an outline it may be either. Taken
 * as flat, so that straight sides are those of the map. [longitude, latitude] in degrees.
 */
export function isInside(
  [lng, lat]: readonly [number, number],
  area: Polygon | MultiPolygon,
): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [ax = 0, ay = 0] = ring[at - 1] ?? [];
      const [bx = 0, by = 0] = ring[at] ?? [];
      // A way to the east that crosses all sides an odd number of times began inside.
      if (ay > lat !== by > lat && lng < ax + ((bx - ax) * (lat - ay)) / (by - ay)) {
        inside = !inside;
      }
    }
  }
  return inside;
}
