import type { PlaceId } from '../../ledger/types';
import { directions, type Direction } from '../../lib/directions';
import { fits, list, number, object, pair, string } from '../../lib/validate';
import type { MapPlace } from '../types';

/** How the places of the map lie beside each other, as the build worked it out. */
export interface Walk {
  /** Well inside of each place, [longitude, latitude]. */
  readonly points: WalkGraph['points'];
  /** Places that share a border, and those that one without an outline was made from; sorted by id. */
  readonly neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  /** Neighbours, then the ways between parts of the map that lie apart. */
  readonly ways: WalkGraph['ways'];
  /** The arrows, for each set of places that the periods have. */
  readonly stages: readonly WalkPlaceSet[];
}

interface WalkPlaceSet {
  /** Places that do not exist then (P7). */
  readonly absent: readonly PlaceId[];
  readonly moves: WalkMoves;
}

/**
 * A Walk as a file holds it. A place is a number: where it stands among the places of the map that
 * have an outline or a town, in their order.
 */
export interface WalkPack {
  /** Steps of a degree. */
  readonly scale: number;
  /** Longitude and latitude of the first place's point in steps, then of each one from the last. */
  readonly points: readonly number[];
  /** Of each place its neighbours that stand after it. */
  readonly neighbours: readonly (readonly number[])[];
  /** Pairs between parts of the map that lie apart. */
  readonly bridges: readonly (readonly [number, number])[];
  readonly stages: readonly PackedPlaceSet[];
}

/** The arrows while some places do not exist (P7). */
interface PackedPlaceSet {
  readonly absent: readonly number[];
  /**
   * Four letters a place, north, east, south, west: which of its ways, counted in base 36, its
   * neighbours first and its bridges after them, both in the order of the places; `-` leads nowhere.
   */
  readonly arrows: string;
}

/** Of each place its neighbours in order, and its neighbours followed by its bridges. */
export function waysOf({
  neighbours,
  bridges,
}: Pick<WalkPack, 'neighbours' | 'bridges'>): readonly {
  readonly neighbours: readonly number[];
  readonly ways: readonly number[];
}[] {
  const beside = neighbours.flatMap((later, one) =>
    later.map((other) => [one, other] as const),
  );
  const others = (pairs: typeof bridges, of: number) =>
    pairs
      .flatMap(([one, other]) => (one === of ? [other] : other === of ? [one] : []))
      .sort((a, b) => a - b);
  return neighbours.map((_, at) => {
    const near = others(beside, at);
    return { neighbours: near, ways: [...near, ...others(bridges, at)] };
  });
}

/**
 * The walk that `packWalk` packed; null for any other JSON.
 * @param all the places that it was packed of, in the same order
 */
export function unpackWalk(json: unknown, all: readonly MapPlace[]): Walk | null {
  const places = all.flatMap(({ id, outline, town }) =>
    outline === null && town === null ? [] : [id],
  );
  const pack = fits(walkPack, json);
  if (pack?.points.length !== 2 * places.length) return null;
  const { scale, points, stages } = pack;
  const name = (at: number): PlaceId => places[at] ?? '';
  const ways = waysOf(pack);
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

const numbers = list(number);

const walkPack = object<WalkPack>({
  scale: number,
  points: numbers,
  neighbours: list(numbers),
  bridges: list(pair),
  stages: list(object<PackedPlaceSet>({ absent: numbers, arrows: string })),
});

const NOWHERE: WalkPlaceSet = { absent: [], moves: new Map() };

/** The arrows among the places that are there (P7): those that the build worked out for just these. */
export function placeSetWithout(
  { points, stages }: Walk,
  isThere: (place: PlaceId) => boolean,
): WalkPlaceSet {
  const gone = [...points.keys()].filter((place) => !isThere(place));
  const fits = ({ absent }: WalkPlaceSet) =>
    absent.length === gone.length && gone.every((place) => absent.includes(place));
  return stages.find(fits) ?? stages[0] ?? NOWHERE;
}

/** Where each arrow leads from a place; a direction that leads nowhere is absent. */
export type WalkMoves = ReadonlyMap<PlaceId, ReadonlyMap<Direction, PlaceId>>;

/** Which place leads to which, for a walk over the map without a pointer. */
export interface WalkGraph {
  /** Every place that is somewhere on the map; [longitude, latitude] inside of it. */
  readonly points: ReadonlyMap<PlaceId, readonly [number, number]>;
  /** Every place's neighbours, and where parts of the map lie apart, the way across; sorted by id. */
  readonly ways: ReadonlyMap<PlaceId, readonly PlaceId[]>;
}
