/** [longitude, latitude] */
type Point = readonly [number, number];
type Line = readonly Point[];

/**
 * Closed rings from directed lines that meet end to end, each line used once; the first point of a
 * ring is repeated as its last. With the area on the left of every line, outer rings run
 * counter-clockwise and holes clockwise (RFC 7946). Where rings touch in a point they are kept
 * apart, so that each ring is simple.
 */
export function chainRings(lines: readonly Line[]): readonly Point[][] {
  const leaving = new Map<string, Line[]>();
  for (const line of lines) {
    const start = String(line[0]);
    leaving.set(start, [...(leaving.get(start) ?? []), line]);
  }
  const unused = new Set(lines);
  const rings: Point[][] = [];
  for (const line of lines) {
    if (unused.has(line)) rings.push(...splitWhereTouching(walk(line, leaving, unused)));
  }
  return rings;
}

/** Follows lines, always along the area on the left, until no line goes on. */
function walk(
  first: Line,
  leaving: ReadonlyMap<string, readonly Line[]>,
  unused: Set<Line>,
): readonly Point[] {
  const path: Point[] = [];
  for (let line: Line | undefined = first; line !== undefined;) {
    unused.delete(line);
    path.push(...(path.length === 0 ? line : line.slice(1)));
    const [before, end] = line.slice(-2);
    const next: readonly Line[] = (leaving.get(String(end)) ?? []).filter((one) =>
      unused.has(one),
    );
    line = before && end ? leftmost(before, end, next) : undefined;
  }
  return path;
}

/** Of lines that leave a point, the first clockwise from where we came: it bounds the same area. */
function leftmost(before: Point, at: Point, lines: readonly Line[]): Line | undefined {
  const back = direction(at, before);
  const turn = (line: Line) => {
    const angle = back - direction(at, line[1] ?? at);
    return angle <= 0 ? angle + 2 * Math.PI : angle;
  };
  return lines.toSorted((a, b) => turn(a) - turn(b))[0];
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** A path that comes back to one of its points closes a ring there and goes on without it. */
function splitWhereTouching(path: readonly Point[]): readonly Point[][] {
  const rings: Point[][] = [];
  const open: Point[] = [];
  for (const point of path) {
    const start = open.findLastIndex(([x, y]) => x === point[0] && y === point[1]);
    open.push(point);
    if (start >= 0) {
      rings.push(open.slice(start));
      open.length = start + 1;
    }
  }
  return rings;
}
