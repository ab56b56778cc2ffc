import TinyQueue from 'tinyqueue';
import { rectOverlap } from './geometry/rects';
import type { Region } from './geometry/region';
import {
  roomBesideRect,
  roomBesideRegion,
  roomBesideSegment,
  roomInRect,
  roomInRegion,
  type Room,
} from './geometry/roomAround';
import type { Segment } from './geometry/segments';
import type { Point, Rect } from './types';

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
