import type { PlaceId } from '../../ledger/types';
import { grow, rectHolds, rectOverlap, rectsMeet } from './geometry/rects';
import { regionHoldsPoint, type Region } from './geometry/region';
import { segmentMeetsRect, segmentsMeet, type Segment } from './geometry/segments';
import type { Hindrances } from './largestRectangle';
import type { Frame, Point, Rect } from './types';

/** Pixels between two labels, and between a label and a line. */
const GAP = 2;
const LINE_GAP = 4;
/** Pixels between a label and the edge of the window. */
const MARGIN = 5;

/**
 * The map while labels are being laid on it: outlines, what the window hides, and what has been
 * placed so far. The one thing in the layout that changes; it lives for one call.
 */
export class Ground {
  /** The window less a margin: labels stand in it or outside the window altogether. */
  readonly room: Rect;
  /** Districts that the window shows a part of. */
  readonly inRoom: readonly (readonly [PlaceId, Region])[];
  private readonly rects: Rect[] = [];
  private readonly lines: Segment[] = [];

  constructor(
    readonly regions: ReadonlyMap<PlaceId, Region>,
    /** Places that show a number: no other label may lie on them (Labels 3). */
    readonly valued: ReadonlySet<PlaceId>,
    /** Places that a wider figure names (S6). */
    readonly named: ReadonlySet<PlaceId>,
    readonly frame: Frame,
  ) {
    this.room = grow(frame.window, -MARGIN);
    this.inRoom = [...regions].filter(([, { bounds }]) => rectsMeet(bounds, this.room));
  }

  take(rect: Rect): void {
    this.rects.push(rect);
  }

  takeLine(line: Segment): void {
    this.lines.push(line);
  }

  /** An answer as it would be if a rectangle were taken. */
  supposing<Answer>(rect: Rect, ask: () => Answer): Answer {
    this.rects.push(rect);
    const answer = ask();
    this.rects.pop();
    return answer;
  }

  /** True where a label may stand as far as everything but outlines is concerned. */
  isFree(rect: Rect): boolean {
    if (rectsMeet(rect, this.frame.window)) {
      if (!rectHolds(this.room, rect)) return false;
      if (this.frame.obstacles.some((obstacle) => rectsMeet(obstacle, grow(rect, GAP)))) {
        return false;
      }
    }
    const apart = grow(rect, GAP);
    if (this.rects.some((taken) => rectsMeet(taken, apart))) return false;
    const clear = grow(rect, LINE_GAP);
    return !this.lines.some((line) => segmentMeetsRect(line, clear));
  }

  /**
   * True where a line crosses no label, no other line and nothing that lies over the map. It may
   * touch `own`, the square that it starts at.
   */
  isLineFree(line: Segment, own: Rect | null = null): boolean {
    const crosses = (rect: Rect): boolean =>
      rect !== own && segmentMeetsRect(line, grow(rect, LINE_GAP));
    return !(
      this.rects.some(crosses) ||
      this.frame.obstacles.some((rect) => segmentMeetsRect(line, rect)) ||
      this.lines.some((other) => segmentsMeet(line, other))
    );
  }

  isVisible(bounds: Rect): boolean {
    return rectsMeet(bounds, this.room);
  }

  /** What a label in some bounds has to avoid; within the window where a part of it is seen. */
  hindrancesIn(bounds: Rect): Hindrances {
    const near = (rect: Rect): boolean => rectsMeet(rect, bounds);
    return {
      ...(this.isVisible(bounds) ? { within: rectOverlap(bounds, this.room) ?? bounds } : {}),
      rects: [...this.rects, ...this.frame.obstacles].filter(near),
      segments: this.lines.filter((line) => segmentMeetsRect(line, bounds)),
      gap: 2,
    };
  }

  /** The place whose outline holds a point; null: free ground. */
  placeAt(point: Point): PlaceId | null {
    for (const [place, region] of this.regions) {
      if (regionHoldsPoint(region, point)) return place;
    }
    return null;
  }
}
