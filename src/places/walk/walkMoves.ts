import type { PlaceId } from '../../ledger/types';
import { directions, type Direction } from './directions';
import { directionOff, neighbourInDirection, WIDEST } from './neighbourInDirection';
import type { WalkGraph } from './walkGraph';

/** Where each arrow leads from a place; a direction that leads nowhere is absent. */
export type WalkMoves = ReadonlyMap<PlaceId, ReadonlyMap<Direction, PlaceId>>;

/**
 * The neighbour in each direction, of every place. Four arrows are fewer than most places have
 * neighbours: a place that no arrow leads to (an enclave, a narrow one between two others) takes the
 * arrow that points to it best from among those whose target other arrows lead to as well.
 */
export function walkMoves(graph: WalkGraph): WalkMoves {
  const moves = new Map<PlaceId, Map<Direction, PlaceId>>();
  const arrivals = new Map<PlaceId, number>();
  const count = (id: PlaceId, by: number) => arrivals.set(id, (arrivals.get(id) ?? 0) + by);
  for (const from of graph.points.keys()) {
    const ways = new Map<Direction, PlaceId>();
    for (const direction of directions) {
      const to = neighbourInDirection(graph, from, direction);
      if (to === null) continue;
      ways.set(direction, to);
      count(to, 1);
    }
    moves.set(from, ways);
  }

  for (const missed of graph.points.keys()) {
    if ((arrivals.get(missed) ?? 0) > 0) continue;
    const free = (graph.ways.get(missed) ?? []).flatMap((from) =>
      directions.flatMap((direction) => {
        const to = moves.get(from)?.get(direction);
        const isNeeded = to !== undefined && (arrivals.get(to) ?? 0) < 2;
        const off = directionOff(graph, from, missed, direction);
        return isNeeded || off >= WIDEST ? [] : { from, direction, off };
      }),
    );
    const [best] = free.sort((a, b) => a.off - b.off);
    if (best === undefined) continue;
    const given = moves.get(best.from)?.get(best.direction);
    if (given !== undefined) count(given, -1);
    moves.get(best.from)?.set(best.direction, missed);
    count(missed, 1);
  }
  return moves;
}
