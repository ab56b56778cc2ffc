import type { Block } from './blockOf';
import { centreOf, rectAround } from './geometry/rects';
import { regionHoldsRect, regionMeetsRect, type Region } from './geometry/region';
import type { Ground } from './Ground';
import { largestRectangle, type LargestRectangle, type Search } from './largestRectangle';
import type { Rect } from './types';

export interface Inside {
  readonly block: Block;
  readonly rect: Rect;
}

/** An outline that a label may stand in. */
export interface Interior {
  readonly region: Region;
  /** Parts that it may not stand on, such as members of a group with a figure of their own. */
  readonly except: readonly Region[];
  /** Largest rectangle of an aspect with nothing in the way: the place that panning never moves. */
  readonly atRest: (aspect: number) => LargestRectangle | null;
}

/**
 * The place at rest may give up some room to stand nearer to the middle. Below this share of the
 * height needed, no other place has enough.
 */
const TIGHT = 0.85;
const ROOMIEST: Search = { precision: 0.5, middle: 0.005 };

/**
 * Pixels between a label and the outline that it stands in. Lines of text have some air above and
 * below them already.
 */
const PAD = { x: 2, y: 1 };

/**
 * Stands the first of the blocks that fits into an outline, at the place where it has most room
 * (Labels 2). Where that place is cut by the window or taken, the most roomy of the rest. Null:
 * none fits.
 */
export function placeInside(
  blocks: readonly Block[],
  interior: Interior,
  ground: Ground,
): Inside | null {
  for (const block of blocks) {
    const rect = rectInside(block, interior, ground);
    if (rect) return { block, rect };
  }
  return null;
}

function rectInside(block: Block, interior: Interior, ground: Ground): Rect | null {
  const { region, except } = interior;
  const width = block.width + 2 * PAD.x;
  const height = block.height + 2 * PAD.y;
  const aspect = width / height;
  const around = (found: LargestRectangle): Rect =>
    rectAround(found.centre, block.width, block.height);
  const fits = (rect: Rect): boolean =>
    ground.isFree(rect) &&
    regionHoldsRect(region, rectAround(centreOf(rect), width, height)) &&
    !except.some((other) => regionMeetsRect(other, rect));

  // The bounds tell at once what the search for room would find out.
  if (region.bounds.width < width || region.bounds.height < height) return null;
  const rest = interior.atRest(aspect);
  if (rest === null || rest.height < height * TIGHT) return null;
  const atRest = around(rest);
  const seen = ground.isVisible(atRest);
  if (seen && fits(atRest)) return atRest;

  if (ground.isVisible(region.bounds)) {
    const hindrances = { ...ground.hindrancesIn(region.bounds), regions: except };
    const found = largestRectangle(region, aspect, hindrances, ROOMIEST);
    if (found && fits(around(found))) return around(found);
  }
  return !seen && fits(atRest) ? atRest : null;
}
