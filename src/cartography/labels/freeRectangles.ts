import TinyQueue from 'tinyqueue';
import { rectOverlap, type Rect, type Point } from '../../camera/shapes';
import type { Region, Segment } from './region';

/**
 * Room around a point: half the height of the largest rectangle of a given aspect
 * (width / height) that is centred there and does not reach an edge. Negative on the wrong side.
 *
 * With x divided by the aspect the rectangle is a square, and half its side is a distance in the
 * Chebyshev metric, where no function here changes by more than the step that the point takes.
 * The search in largestRectangle rests on that bound.
 * @param known room that something else leaves at most: where there is more than that, any number
 * above it will do
 */
type Room = (x: number, y: number, known?: number) => number;

/** More room than this beside a hindrance is as good as endless; pixels. */
const AMPLE = 60;

/** Chebyshev distance from the origin to the segment from (x1, y1) to (x2, y2). */
function chebyshev(x1: number, y1: number, x2: number, y2: number): number {
  // max(|x|, |y|) along a segment is convex and turns where |x| = |y|: those points and the ends.
  let least = Math.min(
    Math.max(Math.abs(x1), Math.abs(y1)),
    Math.max(Math.abs(x2), Math.abs(y2)),
  );
  const dx = x2 - x1;
  const dy = y2 - y1;
  const rising = (y1 - x1) / (dx - dy);
  if (rising > 0 && rising < 1) least = Math.min(least, Math.abs(x1 + rising * dx));
  const falling = -(x1 + y1) / (dx + dy);
  if (falling > 0 && falling < 1) least = Math.min(least, Math.abs(x1 + falling * dx));
  return least;
}

/** Room inside a region; negative outside (there an upper bound is enough, and given). */
function roomInRegion(region: Region, aspect: number): Room {
  const room = signedRoom(region, aspect);
  return (x, y) => room(x, y, 0);
}

/** Room outside a region, up to AMPLE; negative inside. */
function roomBesideRegion(region: Region, aspect: number): Room {
  const room = signedRoom(region, aspect);
  return (x, y, known = AMPLE) => Math.min(AMPLE, -room(x, y, Math.min(AMPLE, known)));
}

/** Further than `far` from the region's bounds, the distance from them stands for the room. */
function signedRoom(
  { edges, bounds }: Region,
  aspect: number,
): (x: number, y: number, far: number) => number {
  const scaled = edges.map((edge) => ({
    x1: edge.x1 / aspect,
    y1: edge.y1,
    x2: edge.x2 / aspect,
    y2: edge.y2,
  }));
  const inBounds = roomInRect(bounds, aspect);
  return (worldX, y, far) => {
    const off = -inBounds(worldX, y);
    if (off > far) return -off;
    const x = worldX / aspect;
    let least = Infinity;
    let inside = false;
    for (const edge of scaled) {
      const x1 = edge.x1 - x;
      const y1 = edge.y1 - y;
      const x2 = edge.x2 - x;
      const y2 = edge.y2 - y;
      if (y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0) inside = !inside;
      if (x1 >= least && x2 >= least) continue;
      if (y1 >= least && y2 >= least) continue;
      if (x1 <= -least && x2 <= -least) continue;
      if (y1 <= -least && y2 <= -least) continue;
      least = Math.min(least, chebyshev(x1, y1, x2, y2));
    }
    return inside ? least : -least;
  };
}

/** Room inside a rectangle; negative outside. */
function roomInRect(rect: Rect, aspect: number): Room {
  const middleX = rect.x + rect.width / 2;
  const middleY = rect.y + rect.height / 2;
  const halfWidth = rect.width / 2 / aspect;
  const halfHeight = rect.height / 2;
  return (x, y) =>
    Math.min(halfWidth - Math.abs(x - middleX) / aspect, halfHeight - Math.abs(y - middleY));
}

/** Room outside a rectangle; negative inside. */
function roomBesideRect(rect: Rect, aspect: number): Room {
  const room = roomInRect(rect, aspect);
  return (x, y) => -room(x, y);
}

/** Room beside a line; negative on it, where it is `half` pixels wide to either side. */
function roomBesideSegment(line: Segment, half: number, aspect: number): Room {
  return (x, y) =>
    chebyshev((line.x1 - x) / aspect, line.y1 - y, (line.x2 - x) / aspect, line.y2 - y) - half;
}

/** What the rectangle has to leave free besides the outline. */
export interface Hindrances {
  /** It has to lie wholly inside this one. */
  readonly within?: Rect;
  readonly rects?: readonly Rect[];
  readonly segments?: readonly Segment[];
  /** Gap to keep beside `segments`, pixels. */
  readonly gap?: number;
  readonly regions?: readonly Region[];
}

export interface LargestRectangle {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
}

export interface Search {
  /** Half the rectangle's height is exact to this many pixels. */
  readonly precision: number;
  /** What a pixel nearer to the middle is worth in room: settles ties, 0 for none. */
  readonly middle: number;
  /** The middle; without it the region's middle of mass. */
  readonly towards?: Point;
}

const SEARCH: Search = { precision: 0.25, middle: 0.05 };

interface Cell {
  readonly x: number;
  readonly y: number;
  /** Half its height; half its width is `half · aspect`. */
  readonly half: number;
  readonly room: number;
  /** Room less the distance from the middle. */
  readonly worth: number;
  /** No point of the cell is worth more. */
  readonly bound: number;
}

/**
 * The place where a rectangle of an aspect (width / height), grown most, lies inside a region and
 * off everything that hinders (Labels 2). Branch and bound in the manner of polylabel; the same
 * input gives the same place. Null where there is no room at all.
 */
export function largestRectangle(
  region: Region,
  aspect: number,
  hindrances: Hindrances = {},
  { precision, middle, towards = region.centroid }: Search = SEARCH,
): LargestRectangle | null {
  const area = hindrances.within
    ? rectOverlap(region.bounds, hindrances.within)
    : region.bounds;
  if (area === null) return null;

  // The outline itself first: most of what it rules out need not be measured further.
  const rooms = [roomInRegion(region, aspect), ...roomsBeside(hindrances, aspect)];
  const [middleX, middleY] = towards;
  const cellAt = (x: number, y: number, half: number): Cell => {
    let room = Infinity;
    for (const roomAt of rooms) {
      room = Math.min(room, roomAt(x, y, room));
      // No point of the cell has any room.
      if (room + half <= 0) break;
    }
    const off = Math.max(Math.abs(x - middleX) / aspect, Math.abs(y - middleY));
    const worth = room - middle * off;
    return { x, y, half, room, worth, bound: worth + (1 + middle) * half };
  };

  let best = cellAt(middleX, middleY, 0);
  const queue = new TinyQueue<Cell>([], (a, b) => b.bound - a.bound);
  const consider = (cell: Cell): void => {
    if (cell.room + cell.half <= 0) return;
    if (cell.room > 0 && (best.room <= 0 || cell.worth > best.worth)) best = cell;
    if (best.room <= 0 || cell.bound - best.worth > precision) queue.push(cell);
  };
  const half = Math.max(Math.min(area.width / aspect, area.height) / 2, precision);
  for (let x = area.x + half * aspect; x - half * aspect < area.x + area.width;) {
    for (let y = area.y + half; y - half < area.y + area.height; y += 2 * half) {
      consider(cellAt(x, y, half));
    }
    x += 2 * half * aspect;
  }
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (best.room > 0 && cell.bound - best.worth <= precision) break;
    if (cell.half < precision / 4) continue;
    const quarter = cell.half / 2;
    for (const dx of [-quarter * aspect, quarter * aspect]) {
      consider(cellAt(cell.x + dx, cell.y - quarter, quarter));
      consider(cellAt(cell.x + dx, cell.y + quarter, quarter));
    }
  }
  if (best.room <= 0) return null;
  return { centre: [best.x, best.y], width: 2 * best.room * aspect, height: 2 * best.room };
}

function roomsBeside(hindrances: Hindrances, aspect: number): Room[] {
  const { within, rects = [], segments = [], regions = [], gap = 0 } = hindrances;
  return [
    ...(within ? [roomInRect(within, aspect)] : []),
    ...rects.map((rect) => roomBesideRect(rect, aspect)),
    ...segments.map((line) => roomBesideSegment(line, gap, aspect)),
    ...regions.map((region) => roomBesideRegion(region, aspect)),
  ];
}
