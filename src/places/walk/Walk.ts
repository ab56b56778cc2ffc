import type { PlaceId } from '../../ledger/types';
import type { WalkGraph } from './walkGraph';
import type { WalkMoves } from './walkMoves';

/** How the places of the map lie beside each other, as the build worked it out. */
export interface Walk {
  /** Well inside of each place, [longitude, latitude]. */
  readonly points: WalkGraph['points'];
  /** Places that share a border, and those that one without an outline was made from; sorted by id. */
  readonly neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  /** Neighbours, then the ways between parts of the map that lie apart. */
  readonly ways: WalkGraph['ways'];
  /** The arrows, for each set of places that the periods have. */
  readonly stages: readonly WalkStage[];
}

export interface WalkStage {
  /** Places that do not exist then (P7). */
  readonly absent: readonly PlaceId[];
  readonly moves: WalkMoves;
}
