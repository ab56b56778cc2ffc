import type { PlaceId } from '../../ledger/types';

/** A Walk as a file holds it. Places stand for themselves by their position in `places`. */
export interface WalkPack {
  readonly places: readonly PlaceId[];
  /** Steps of a degree. */
  readonly scale: number;
  /** Longitude and latitude of each place's point, in steps. */
  readonly points: readonly number[];
  /** Of each place its neighbours that stand after it. */
  readonly neighbours: readonly (readonly number[])[];
  /** Pairs between parts of the map that lie apart. */
  readonly bridges: readonly (readonly [number, number])[];
  readonly stages: readonly PackedStage[];
}

/** The arrows while some places do not exist (P7). */
export interface PackedStage {
  readonly absent: readonly number[];
  /**
   * Four letters a place, north, east, south, west: which of its ways, counted in base 36, its
   * neighbours first and its bridges after them, both in the order of `places`; `-` leads nowhere.
   */
  readonly arrows: string;
}
