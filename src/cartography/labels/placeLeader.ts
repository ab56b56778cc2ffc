import { grow, type Rect, type Point } from '../../camera/shapes';
import type { Ground } from './Ground';
import type { Block } from './labelText';
import type { Origin } from './origin';
import { rectHolds } from './rects';
import {
  regionHoldsPoint,
  segment,
  segmentsMeet,
  regionHoldsRect,
  regionMeetsRect,
  type Segment,
  type Region,
} from './region';
import { freeGroundPrice, type GroundTerms } from './surroundings';

export interface Led {
  readonly rect: Rect;
  readonly leader: { readonly dot: Point; readonly end: Point };
  /** Length of the line and what it and the label are charged for. */
  readonly price: number;
}

interface LeaderTerms {
  /** Pixels between the end of the line and the label. */
  readonly gap: number;
  readonly ground: GroundTerms;
  /** Price of a line that is not square to the side of the label that it ends at. */
  readonly slant: number;
  /** Longest line, pixels: on a desktop, on a phone. */
  readonly longest: { readonly wide: number; readonly compact: number };
  /** Dearer than this is not wanted. */
  readonly limit: number;
  /** How close the places lie that are tried: around the origin, and along a line in pixels. */
  readonly directions: number;
  readonly step: number;
  /** Where along the side of the label a line may end, as shares of it. */
  readonly ends: readonly number[];
}

/** What lines are tried, unless it is said. */
export const TRIED = { directions: 36, step: 8, ends: [0.5] };

/** Where these find nothing, for the few that are left: a map that is nearly full. */
export const TRIED_CLOSELY = { directions: 72, step: 4, ends: [0.5, 0.2, 0.8] };

const LABEL: LeaderTerms = {
  gap: 5,
  ground: { unnamed: 25, named: 200, edge: 15, clearance: 3 },
  slant: 12,
  longest: { wide: 190, compact: 150 },
  limit: Infinity,
  ...TRIED,
};

const SHORTEST = 22;

/** Price of crossing one other district: with a number, without. */
const OVER_VALUE = 30;

const OVER_OTHER = 5;

/** Price of a label above or below the end of its line, which reads less well than beside it. */
const STACKED = 14;

/**
 * Stands a block on free ground with a line back to its origin (Labels 3): the shortest line
 * that crosses no label, weighed against what it passes over and what the label stands on. The
 * line may start in any district; the label never lies on a district's value.
 */
export function placeLeader(
  block: Pick<Block, 'width' | 'height'>,
  origin: Origin,
  ground: Ground,
  terms: Partial<LeaderTerms> = {},
): Led | null {
  const {
    gap,
    longest: reaches,
    limit,
    directions,
    step,
    ends,
    ...prices
  } = { ...LABEL, ...terms };
  const longest = ground.frame.compact ? reaches.compact : reaches.wide;
  let best: Led | null = null;
  let bestPrice = limit;
  for (let reach = SHORTEST; reach <= longest && reach < bestPrice; reach += step) {
    for (let i = 0; i < directions; i++) {
      const angle = (2 * Math.PI * i) / directions;
      const end: Point = [
        origin.middle[0] + reach * Math.cos(angle),
        origin.middle[1] + reach * Math.sin(angle),
      ];
      const beside = Math.abs(Math.cos(angle)) > 0.4;
      const slant = prices.slant * Math.abs(beside ? Math.sin(angle) : Math.cos(angle));
      const extra = slant + (beside ? 0 : STACKED);
      if (reach + extra >= bestPrice) continue;
      for (const share of ends) {
        const rect = rectAtEnd(block, end, angle, beside ? 'beside' : 'stacked', gap, share);
        if (!rectHolds(ground.room, rect)) continue;
        const standing = freeGroundPrice(rect, ground, prices.ground);
        if (standing === null || reach + extra + standing >= bestPrice) continue;
        const dot = origin.dotTowards(end);
        const line = segment(dot, end);
        if (!ground.isLineFree(line, origin.own)) continue;
        const price = reach + extra + standing + crossingPrice(line, dot, ground);
        if (price >= bestPrice) continue;
        best = { rect, leader: { dot, end }, price };
        bestPrice = price;
      }
    }
  }
  return best;
}

function rectAtEnd(
  { width, height }: Pick<Block, 'width' | 'height'>,
  end: Point,
  angle: number,
  how: 'beside' | 'stacked',
  gap: number,
  share: number,
): Rect {
  if (how === 'beside') {
    const x = Math.cos(angle) > 0 ? end[0] + gap : end[0] - gap - width;
    return { x, y: end[1] - height * share, width, height };
  }
  const y = Math.sin(angle) > 0 ? end[1] + gap : end[1] - gap - height;
  return { x: end[0] - width * share, y, width, height };
}

/** Price of the districts that a line passes over, those that it starts in left out. */
function crossingPrice(line: Segment, start: Point, ground: Ground): number {
  let price = 0;
  for (const [place, region] of ground.inRoom) {
    if (regionHoldsPoint(region, start)) continue;
    if (!region.edges.some((edge) => segmentsMeet(edge, line))) continue;
    price += ground.valued.has(place) ? OVER_VALUE : OVER_OTHER;
  }
  return price;
}

const GAP = 5;

/** The four places beside a square, in the order in which labels read best. */
function placesBeside(square: Rect, { width, height }: Block): Rect[] {
  const middleX = square.x + square.width / 2;
  const middleY = square.y + square.height / 2;
  const rect = (x: number, y: number): Rect => ({ x, y, width, height });
  return [
    rect(square.x + square.width + GAP, middleY - height / 2),
    rect(square.x - GAP - width, middleY - height / 2),
    rect(middleX - width / 2, square.y + square.height + GAP),
    rect(middleX - width / 2, square.y - GAP - height),
  ];
}

/**
 * Stands a block beside the square of a place without an outline. It may lie on the district that
 * the square lies in, since it has nowhere else to be, but on no other district's value and, in
 * its host, clear of the edges. Of the places that will do, the first at which `hostFits`: the
 * host's own label finds room; else the first of all. Null: none will do.
 */
export function placeBesideSquare(
  block: Block,
  square: Rect,
  host: Region | null,
  ground: Ground,
  hostFits: (taken: Rect) => boolean,
): Rect | null {
  const will = placesBeside(square, block).filter(
    (rect) =>
      ground.isFree(rect, square) &&
      (host ? regionHoldsRect(host, grow(rect, 2)) : offValues(rect, ground)),
  );
  return will.find(hostFits) ?? null;
}

function offValues(rect: Rect, ground: Ground): boolean {
  for (const place of ground.valued) {
    const region = ground.regions.get(place);
    if (region && regionMeetsRect(region, rect)) return false;
  }
  return true;
}

/** Side of the square of a place without an outline, its border included (S10); pixels. */
export function squareSize(compact: boolean): number {
  return compact ? 13 : 22;
}
