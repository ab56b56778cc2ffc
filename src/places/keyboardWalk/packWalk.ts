import type { PlaceId } from '../../ledger/types';
import { directions, type Direction } from '../../lib/directions';
import type { MapPlace } from '../types';
import { waysOf, type WalkMoves, type WalkGraph, type WalkPack } from './walk';
import { walkGraph, directionOff, neighbourInDirection, WIDEST } from './walkGraph';

/** Hundredths: about a kilometre, which no place is too small for. */
const SCALE = 100;

/**
 * Works out the walk over the places of the map, for every set of them that a period may have (P7).
 * @param neighbours both ways: places that share a border, and those one without an outline was made from
 */
export function packWalk(
  all: readonly MapPlace[],
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): WalkPack {
  const { points } = walkGraph(all, neighbours);
  const places = [...points.keys()];
  const at = new Map(places.map((id, index) => [id, index]));
  const indexes = (ids: readonly PlaceId[] = []) => ids.flatMap((id) => at.get(id) ?? []);

  const stages = stagesOf(all).map((absent) => {
    const graph = walkGraph(
      all.filter(({ id }) => !absent.includes(id)),
      neighbours,
    );
    return { absent, graph, moves: walkMoves(graph) };
  });
  const beside = places.map((id, one) =>
    indexes(neighbours.get(id)).filter((other) => other > one),
  );
  const isBeside = (one: PlaceId, other: PlaceId) => neighbours.get(one)?.includes(other);
  const bridges = new Map<string, readonly [number, number]>();
  for (const { graph } of stages) {
    for (const [one, others] of graph.ways) {
      for (const other of others) {
        if (one > other || isBeside(one, other)) continue;
        bridges.set(`${one} ${other}`, [at.get(one) ?? 0, at.get(other) ?? 0]);
      }
    }
  }
  const links = { neighbours: beside, bridges: [...bridges.values()] };
  const ways = waysOf(links);
  return {
    ...links,
    scale: SCALE,
    points: fromTheLast([...points.values()]),
    stages: stages.map(({ absent, moves }) => ({
      absent: indexes(absent),
      arrows: places
        .flatMap((id, one) =>
          directions.map((direction) => {
            const to = moves.get(id)?.get(direction);
            const way =
              to === undefined ? -1 : (ways[one]?.ways.indexOf(at.get(to) ?? -1) ?? -1);
            return way < 0 ? '-' : way.toString(36);
          }),
        )
        .join(''),
    })),
  };
}

/** In steps from one position to the next. */
function fromTheLast(points: readonly (readonly [number, number])[]): readonly number[] {
  let [lastX, lastY] = [0, 0];
  return points.flatMap(([lng, lat]) => {
    const [x, y] = [Math.round(lng * SCALE), Math.round(lat * SCALE)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}

/** The sets of places that are missing in some period: none, and all that came on a day or after it. */
function stagesOf(places: readonly MapPlace[]): readonly (readonly PlaceId[])[] {
  const days = new Set(places.flatMap(({ validFromDay }) => validFromDay ?? []));
  return [
    [],
    ...[...days]
      .sort((a, b) => b - a)
      .map((day) =>
        places.flatMap(({ id, validFromDay }) =>
          validFromDay !== null && validFromDay >= day ? [id] : [],
        ),
      ),
  ];
}

/**
 * The neighbour in each direction, of every place. Four arrows are fewer than most places have
 * neighbours: a place that no arrow leads to (an enclave, a narrow one between two others) takes the
 * arrow that points to it best from among those whose target other arrows lead to as well.
 */
function walkMoves(graph: WalkGraph): WalkMoves {
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
