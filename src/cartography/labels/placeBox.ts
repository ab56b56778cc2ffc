import type { Point } from '../../camera/shapes';
import type { LabelLine, LabelRequest, SceneGroup } from '../types';
import type { Ground } from './Ground';
import { largestRectangle } from './freeRectangles';
import { linesAt, measureText, textStyle, type Block } from './labelText';
import { originIn, type Origin } from './origin';
import { placeLeader, type Led } from './placeLeader';
import { segmentsOf, type Segment } from './region';
import type { PlacedBox, PlacedGroupCurve } from './types';

/** Radius of the ring on the curve that a connector starts at. */
const RING = 4.5;

/** Pixels from the edge of a carrier to the ring: the group's outline is heavy. */
const DEPTH = 16;

/** Where along the curve the connector may start, best first, and the price of leaving the middle. */
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

const OFF_MIDDLE = 120;

/** A box hides what it stands on: a district is dear, its edges hardly matter. */
const TERMS = {
  gap: 0,
  ground: { unnamed: 70, named: 160, edge: 4, clearance: 9 },
  slant: 130,
  longest: { wide: 280, compact: 280 },
};

/** Price of leaving the note out. */
const WITHOUT_NOTE = 150;

interface Start {
  readonly origin: Origin;
  readonly price: number;
  /** Where the connector is drawn from; null: from the dot. */
  readonly from: Point | null;
}

/**
 * The one label of a group as a box on free ground (S2): its connector starts on the curve, or in
 * a carrier where the members touch. The note is left out where that saves much ground or line.
 * Null: no room, or nothing of the group in the window.
 */
export function placeBox(
  request: LabelRequest,
  group: SceneGroup,
  ties: readonly PlacedGroupCurve[],
  ground: Ground,
): PlacedBox | null {
  const { compact } = ground.frame;
  const texts = [
    { block: boxOf(request.lines, compact), price: 0 },
    { block: boxOf(withoutNote(request.lines), compact), price: WITHOUT_NOTE },
  ];
  const found =
    cheapest(texts, startsOnTies(ties), ground) ??
    cheapest(texts, startsInCarriers(group, ground), ground);
  if (found === null) return null;
  const { text, start, led } = found;
  return {
    request,
    group: group.id,
    rect: led.rect,
    lines: linesAt(text.block, [led.rect.x, led.rect.y]),
    connector: { from: start.from ?? led.leader.dot, to: led.leader.end },
  };
}

function withoutNote(lines: readonly LabelLine[]): LabelLine[] {
  return lines.filter((line) => line.role !== 'dates');
}

interface Text {
  readonly block: Block;
  readonly price: number;
}

interface Found {
  readonly text: Text;
  readonly start: Start;
  readonly led: Led;
}

function cheapest(
  texts: readonly Text[],
  starts: readonly Start[],
  ground: Ground,
): Found | null {
  let best: Found | null = null;
  let bestPrice = Infinity;
  for (const text of texts) {
    for (const start of starts) {
      const limit = bestPrice - text.price - start.price;
      const led = placeLeader(text.block, start.origin, ground, { ...TERMS, limit });
      if (led === null) continue;
      best = { text, start, led };
      bestPrice = led.price + text.price + start.price;
    }
  }
  return best;
}

/** Points on the longest curve of a group: the test of the line starts at the ring's rim. */
function startsOnTies(ties: readonly PlacedGroupCurve[]): Start[] {
  const longest = ties.reduce<PlacedGroupCurve | null>(
    (best, tie) => (best && lengthOf(best.path) >= lengthOf(tie.path) ? best : tie),
    null,
  );
  if (longest === null) return [];
  return ALONG.map((share) => {
    const middle = pointAlong(longest.path, share);
    return {
      from: middle,
      price: OFF_MIDDLE * Math.abs(share - 0.5),
      origin: { middle, own: null, dotTowards: (target) => towards(middle, target, RING) },
    };
  });
}

function startsInCarriers(group: SceneGroup, ground: Ground): Start[] {
  return group.carriers.flatMap((carrier) => {
    const region = ground.regions.get(carrier);
    if (region === undefined || !ground.isVisible(region.bounds)) return [];
    const spot = largestRectangle(region, 1, ground.hindrancesIn(region.bounds));
    return spot ? [{ from: null, price: 0, origin: originIn(region, spot.centre, DEPTH) }] : [];
  });
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const t = length === 0 ? 0 : distance / length;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

function lengthOf(path: readonly Point[]): number {
  return segmentsOf(path).reduce((sum, line) => sum + lengthOfLine(line), 0);
}

/** The point at a share of a polyline's length. */
function pointAlong(path: readonly Point[], share: number): Point {
  let left = lengthOf(path) * share;
  for (const line of segmentsOf(path)) {
    const length = lengthOfLine(line);
    if (left <= length) return towards([line.x1, line.y1], [line.x2, line.y2], left);
    left -= length;
  }
  return path.at(-1) ?? [0, 0];
}

function lengthOfLine({ x1, y1, x2, y2 }: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Between the border of a box and its text; between a figure and a note on one line. */
const PADDING = { desktop: { x: 13, y: 9 }, compact: { x: 9, y: 6 } };

const NOTE_GAP = 16;

/** A note goes beside the figure as long as the box does not grow wider than this for it. */
const WIDEST = { desktop: 260, compact: 200 };

/**
 * The label box of a joint figure: lines from the left; the note stands beside the figure where
 * that is not too wide, else under it.
 */
export function boxOf(lines: readonly LabelLine[], compact: boolean): Block {
  const padding = compact ? PADDING.compact : PADDING.desktop;
  const styled = lines.map((line) => {
    const style = textStyle(line.role, compact, true);
    return { ...line, style, width: measureText(line.text, style) };
  });
  const widest = Math.max(
    compact ? WIDEST.compact : WIDEST.desktop,
    ...styled.map((line) => line.width),
  );
  let y = padding.y;
  let right = 0;
  let inner = 0;
  const set = styled.map((line, i) => {
    const before = styled[i - 1];
    const beside =
      line.role === 'dates' &&
      before?.role === 'figure' &&
      right + NOTE_GAP + line.width <= widest;
    const left = beside ? right + NOTE_GAP : 0;
    if (!beside) y += line.style.height;
    right = left + line.width;
    inner = Math.max(inner, right);
    // Lines of one row share the baseline of the figure.
    const row = beside ? before.style : line.style;
    return {
      text: line.text,
      role: line.role,
      style: line.style,
      x: padding.x + left + line.width / 2,
      y: y - row.height + row.baseline,
    };
  });
  const width = Math.ceil(inner) + 2 * padding.x;
  const height = y + padding.y;
  return {
    width,
    height,
    text: { x: 0, y: 0, width, height },
    lines: set,
    mark: null,
  };
}
