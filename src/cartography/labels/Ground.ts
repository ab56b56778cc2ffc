import { grow, rectOverlap, rectsMeet, type Rect, type Point } from '../../camera/shapes';
import type { PlaceId } from '../../ledger/types';
import type { Hindrances } from './freeRectangles';
import { rectHolds } from './rects';
import {
  regionHoldsPoint,
  segmentMeetsRect,
  segmentsMeet,
  type Region,
  type Segment,
} from './region';
import type { Frame } from './types';

/** Air round what has been placed, pixels; no other label comes nearer. */
const AIR = {
  /** In its own outline, which keeps it apart anyway. */
  inside: { x: 2, y: 2 },
  /** On ground that other labels share: two names must not read as one. */
  shared: { x: 10, y: 6 },
  /** A square, lest a label be read as its own. */
  square: { x: 12, y: 12 },
};
/** Pixels between a label and a line. */
const LINE_GAP = 4;
/** Pixels between a label and the edge of the window. */
const MARGIN = 5;

interface Taken {
  readonly rect: Rect;
  /** The rectangle and the air round it. */
  readonly field: Rect;
}

/**
 * The map while labels are being laid on it: outlines, what the window hides, and what has been
 * placed so far. The one thing in the layout that changes; it lives for one call.
 */
export class Ground {
  /** The window less a margin: labels stand in it or outside the window altogether. */
  readonly room: Rect;
  /** Districts that the window shows a part of. */
  readonly inRoom: readonly (readonly [PlaceId, Region])[];
  private readonly taken: Taken[] = [];
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

  take(rect: Rect, how: keyof typeof AIR): void {
    this.taken.push({ rect, field: withAir(rect, how) });
  }

  /** Gives back a rectangle with the air round it, and the line that leads there. */
  giveBack(rect: Rect, line: Segment | null): void {
    const at = this.taken.findIndex((taken) => taken.rect === rect);
    if (at >= 0) this.taken.splice(at, 1);
    const lineAt = line === null ? -1 : this.lines.indexOf(line);
    if (lineAt >= 0) this.lines.splice(lineAt, 1);
  }

  /** What makes the ground again as it is now. */
  remember(): () => void {
    const { taken, lines } = this;
    const kept = { taken: [...taken], lines: [...lines] };
    return () => {
      taken.splice(0, taken.length, ...kept.taken);
      lines.splice(0, lines.length, ...kept.lines);
    };
  }

  takeLine(line: Segment): void {
    this.lines.push(line);
  }

  /** An answer as it would be if a rectangle were taken. */
  supposing<Answer>(rect: Rect, ask: () => Answer): Answer {
    this.take(rect, 'inside');
    const answer = ask();
    this.taken.pop();
    return answer;
  }

  /**
   * True where a label may stand as far as everything but outlines is concerned. It may stand
   * close to `own`, the square that it names.
   */
  isFree(rect: Rect, own: Rect | null = null): boolean {
    if (rectsMeet(rect, this.frame.window)) {
      if (!rectHolds(this.room, rect)) return false;
      const apart = withAir(rect, 'inside');
      if (this.frame.obstacles.some((obstacle) => rectsMeet(obstacle, apart))) return false;
    }
    const meets = (taken: Taken): boolean =>
      rectsMeet(rect, taken.rect === own ? taken.rect : taken.field);
    if (this.taken.some(meets)) return false;
    const clear = grow(rect, LINE_GAP);
    return !this.lines.some((line) => segmentMeetsRect(line, clear));
  }

  /** True where a label on shared ground would not be read together with another. */
  standsApart(rect: Rect): boolean {
    const field = withAir(rect, 'shared');
    return !this.taken.some((taken) => rectsMeet(taken.rect, field));
  }

  /**
   * True where a line crosses no label, no other line and nothing that lies over the map. It may
   * touch `own`, the square that it starts at.
   */
  isLineFree(line: Segment, own: Rect | null = null): boolean {
    const crosses = ({ rect }: Taken): boolean =>
      rect !== own && segmentMeetsRect(line, grow(rect, LINE_GAP));
    return !(
      this.taken.some(crosses) ||
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
      rects: [...this.taken.map(({ field }) => field), ...this.frame.obstacles].filter(near),
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

function withAir({ x, y, width, height }: Rect, how: keyof typeof AIR): Rect {
  const air = AIR[how];
  return { x: x - air.x, y: y - air.y, width: width + 2 * air.x, height: height + 2 * air.y };
}
