import type { PlaceId } from '../../ledger/types';
import type { MapPlace } from '../types';
import { directions, type Direction } from './directions';
import type { Walk } from './Walk';
import type { WalkPack } from './WalkPack';
import { waysOf } from './waysOf';

/**
 * The walk that `packWalk` packed; null for any other JSON.
 * @param all the places that it was packed of, in the same order
 */
export function unpackWalk(json: unknown, all: readonly MapPlace[]): Walk | null {
  const places = all.flatMap(({ id, outline, town }) =>
    outline === null && town === null ? [] : [id],
  );
  if (!isWalkPack(json) || json.points.length !== 2 * places.length) return null;
  const { scale, points, stages } = json;
  const name = (at: number): PlaceId => places[at] ?? '';
  const ways = waysOf(json);
  const named = (of: 'neighbours' | 'ways') =>
    new Map(places.map((id, at) => [id, (ways[at]?.[of] ?? []).map(name)]));
  const leadsTo = (arrows: string, from: number) =>
    directions.flatMap((direction, turn): [Direction, PlaceId][] => {
      const to = ways[from]?.ways[parseInt(arrows[4 * from + turn] ?? '', 36)];
      return to === undefined ? [] : [[direction, name(to)]];
    });
  let [x, y] = [0, 0];
  return {
    points: new Map(
      places.map((id, at) => {
        x += points[2 * at] ?? 0;
        y += points[2 * at + 1] ?? 0;
        return [id, [x / scale, y / scale]];
      }),
    ),
    neighbours: named('neighbours'),
    ways: named('ways'),
    stages: stages.map(({ absent, arrows }) => ({
      absent: absent.map(name),
      moves: new Map(places.map((id, from) => [id, new Map(leadsTo(arrows, from))])),
    })),
  };
}

/** Whether it is what the build writes; it comes in one file with the outlines, whole or not at all. */
function isWalkPack(json: unknown): json is WalkPack {
  return typeof json === 'object' && json !== null && 'points' in json && 'stages' in json;
}
