import type { Point } from '../../camera/shapes';
import type { SceneGroup } from '../types';
import type { Ground } from './Ground';
import { largestRectangle } from './freeRectangles';
import { groupCurve } from './groupCurve';
import { boundsOf, rectHolds } from './rects';
import { regionHoldsPoint, regionOfRings, segmentsOf, type Region } from './region';
import type { PlacedGroupCurve } from './types';

/** Curves that join the members of a group that lie apart, as a tree of the shortest spans. */
export function placeGroupCurves(
  group: SceneGroup,
  outline: Region,
  ground: Ground,
): PlacedGroupCurve[] {
  const parts = partsOf(group, outline, ground);
  const others = [...ground.regions]
    .filter(([place]) => !group.members.includes(place))
    .map(([, region]) => region);
  const isFree = (path: readonly Point[]): boolean =>
    segmentsOf(path).every((line) => ground.isLineFree(line));
  return spans(parts).map(([from, to]) => {
    const anywhere = groupCurve(from, to, { others, window: null, isFree });
    // Seen whole, it stays where it is while the map is panned; else it is drawn into the window.
    const seen = rectHolds(ground.room, boundsOf(anywhere.path));
    const curve = seen
      ? anywhere
      : groupCurve(from, to, {
          others,
          window: ground.room,
          isFree,
        });
    return { group: group.id, ...curve };
  });
}

/** The dissolved outline's parts that hold a member each; small exclaves are left alone. */
function partsOf(group: SceneGroup, outline: Region, ground: Ground): Region[] {
  const middles = group.members.flatMap((member) => {
    const region = ground.regions.get(member);
    const found = region && largestRectangle(region, 1);
    return found ? [found.centre] : [];
  });
  return outline.rings
    .map((ring) => regionOfRings([ring]))
    .filter((part) => middles.some((middle) => regionHoldsPoint(part, middle)));
}

/** Pairs of parts to join so that all hang together, nearest first (Prim). */
function spans(parts: readonly Region[]): [Region, Region][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const joined = [first];
  const left = new Set(rest);
  const pairs: [Region, Region][] = [];
  while (left.size > 0) {
    const candidates = joined.flatMap((from) =>
      [...left].map((to) => ({ from, to, apart: distanceBetween(from, to) })),
    );
    const nearest = candidates.reduce((a, b) => (b.apart < a.apart ? b : a));
    pairs.push([nearest.from, nearest.to]);
    joined.push(nearest.to);
    left.delete(nearest.to);
  }
  return pairs;
}

function distanceBetween(a: Region, b: Region): number {
  let least = Infinity;
  for (const p of a.edges) {
    for (const q of b.edges) least = Math.min(least, Math.hypot(p.x1 - q.x1, p.y1 - q.y1));
  }
  return least;
}
