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
  readonly stages: readonly PackedStage[];
}

/** The arrows while some places do not exist (P7). */
export interface PackedStage {
  readonly absent: readonly number[];
  /**
   * Four letters a place, north, east, south, west: which of its ways, counted in base 36, its
   * neighbours first and its bridges after them, both in the order of the places; `-` leads nowhere.
   */
  readonly arrows: string;
}
