import type { Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { lineIndex, ringRefs, type Lines } from './lines';

/** Twice the area a closed ring goes round in square degrees, positive counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function squaredDistance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return (ax - bx) ** 2 + (ay - by) ** 2;
}

/** The position of the least value; -1 for an empty list. */
function indexOfLeast<T>(items: readonly T[], measure: (item: T) => number): number {
  const values = items.map(measure);
  return values.indexOf(Math.min(...values));
}

function middle(ring: readonly Position[]): Position {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** The part of a closed ring from one vertex to another; all of it where they are the same. */
function stretch(ring: readonly Position[], from: number, to: number): readonly Position[] {
  const open = ring.slice(0, -1);
  const turned = [...open.slice(from), ...open.slice(0, from)];
  const length = (to - from + open.length) % open.length || open.length;
  return [...turned, ...turned.slice(0, 1)].slice(0, length + 1);
}

/**
 * Puts one border in the place of a country's own: each line of the country becomes the matching
 * stretch of the given rings, and lines of its neighbours that end on the old border now end on
 * the new one. So the two sources meet without gaps, overlaps or double lines.
 * Throws unless every ring is matched by exactly one ring of the country.
 */
export function fitBorder(
  lines: Lines,
  country: Polygon | MultiPolygon,
  border: readonly (readonly Position[])[],
): Lines {
  const fitted = new Map<number, readonly Position[]>();
  const moved = new Map<string, Position>();
  const matched = new Set<readonly Position[]>();

  for (const refs of ringRefs(country)) {
    const parts = refs.map((ref) => {
      const line = lines[lineIndex(ref)] ?? [];
      return ref < 0 ? line.toReversed() : line;
    });
    const own = parts.flatMap((part) => part.slice(1));
    const nearest =
      border[indexOfLeast(border, (ring) => squaredDistance(middle(ring), middle(own)))];
    if (!nearest) throw new Error('There is no border to fit to.');
    matched.add(nearest);
    const ring = turn(nearest) * turn(own) < 0 ? nearest.toReversed() : nearest;
    const starts = parts.map((part) =>
      indexOfLeast(ring.slice(0, -1), (vertex) => squaredDistance(vertex, part[0] ?? [])),
    );
    refs.forEach((ref, index) => {
      const from = starts[index] ?? 0;
      const to = starts[(index + 1) % starts.length] ?? 0;
      const line = stretch(ring, from, to);
      fitted.set(lineIndex(ref), ref < 0 ? line.toReversed() : line);
      moved.set(String(parts[index]?.[0]), ring[from] ?? []);
    });
  }
  if (matched.size !== border.length || ringRefs(country).length !== border.length) {
    throw new Error('The rings of the country and of the border do not match one to one.');
  }
  return lines.map(
    (line, index) =>
      fitted.get(index) ??
      line.map((position, at) => {
        const isEnd = at === 0 || at === line.length - 1;
        return (isEnd ? moved.get(String(position)) : null) ?? position;
      }),
  );
}
