import type { PlaceId } from '../../ledger/types';
import type { MapPlace } from '../types';
import { directions } from './directions';
import { walkGraph } from './walkGraph';
import { walkMoves } from './walkMoves';
import type { WalkPack } from './WalkPack';
import { waysOf } from './waysOf';

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
