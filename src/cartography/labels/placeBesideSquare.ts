import type { Block } from './blockOf';
import { grow } from './geometry/rects';
import { regionHoldsRect, regionMeetsRect, type Region } from './geometry/region';
import type { Ground } from './Ground';
import type { Rect } from './types';

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
