import type { Camera } from '../../../camera/Camera';
import { windowAt } from '../../../camera/fit';
import { grow, type Rect, type Size } from '../../../camera/shapes';
import type { Layout } from '../../../cartography/labels/types';
import type { LeaderEnds } from './popupLeader';

/** Half the width of the line with its casing, and of its dot, with some room; CSS px. */
const LINE = 5;

const DOT = 9;

/** A sloping line is covered by pieces of this length. */
const PIECE = 12;

/** What labels keep clear of: the dot, and the line in pieces small enough for its slope. */
export function leaderRects({ from, to }: LeaderEnds): readonly Rect[] {
  const dot = { x: to.x - DOT, y: to.y - DOT, width: 2 * DOT, height: 2 * DOT };
  const pieces = Math.max(1, Math.ceil(Math.abs(to.y - from.y) / PIECE));
  const at = (i: number) => ({
    x: from.x + ((to.x - from.x) * i) / pieces,
    y: from.y + ((to.y - from.y) * i) / pieces,
  });
  const line = Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [at(i), at(i + 1)];
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y) - LINE,
      width: Math.abs(b.x - a.x),
      height: Math.abs(b.y - a.y) + 2 * LINE,
    };
  });
  return [...line, dot];
}

/** Letters need as much free ground round them. */
const HALO = 4;

/** What is written on the map; CSS px of the map. */
export function shownRects(
  { labels, boxes, squares }: Layout,
  camera: Camera,
  size: Size,
): readonly Rect[] {
  const window = windowAt(camera, size);
  return [...labels, ...boxes, ...squares].map(({ rect }) =>
    grow({ ...rect, x: rect.x - window.x, y: rect.y - window.y }, HALO),
  );
}

/** What a sheet covers at the foot of the map, CSS px: `covered` high. */
export function sheetRects({ width, height }: Size, covered: number): readonly Rect[] {
  return covered === 0 ? [] : [{ x: 0, y: height - covered, width, height: covered }];
}
