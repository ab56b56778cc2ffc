import type { Point } from '../types';

/**
 * A stepped way as a smooth curve: first every corner that can be cut straight is (`isClear` tells
 * of a straight line), then the corners left are rounded (Chaikin). Ends stay where they are.
 */
export function smoothPath(
  path: readonly Point[],
  isClear: (from: Point, to: Point) => boolean,
): Point[] {
  let smooth = pull(path, isClear);
  for (let round = 0; round < 4; round++) smooth = cutCorners(smooth);
  return smooth;
}

/** Leaves out every point that a straight line can pass by. */
function pull(path: readonly Point[], isClear: (from: Point, to: Point) => boolean): Point[] {
  const kept: Point[] = [];
  for (let i = 0; i < path.length;) {
    const from = path[i];
    if (from === undefined) break;
    kept.push(from);
    let next = i + 1;
    for (let j = path.length - 1; j > next; j--) {
      const to = path[j];
      if (to !== undefined && isClear(from, to)) next = j;
    }
    i = next;
  }
  return kept;
}

function cutCorners(path: readonly Point[]): Point[] {
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined || path.length < 3) return [...path];
  const cut = path.slice(1).flatMap(([x, y], i): Point[] => {
    const [fromX, fromY] = path[i] ?? [x, y];
    return [
      [fromX * 0.75 + x * 0.25, fromY * 0.75 + y * 0.25],
      [fromX * 0.25 + x * 0.75, fromY * 0.25 + y * 0.75],
    ];
  });
  return [first, ...cut.slice(1, -1), last];
}
