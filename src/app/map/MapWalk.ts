import type { PlaceId } from '../../ledger/types';
import type { Direction } from '../../places/walk/directions';

/** How keys walk over the places of a view. */
export interface MapWalk {
  /** A point inside the place, [longitude, latitude]; null: it is not on the map. */
  readonly pointOf: (place: PlaceId) => readonly [number, number] | null;
  /** The place that an arrow leads to; null: none lies that way. */
  readonly next: (place: PlaceId, direction: Direction) => PlaceId | null;
  /** Where a walk begins. */
  readonly start: PlaceId | null;
  /** With the highest and the lowest figure; null: there is no figure. */
  readonly highest: PlaceId | null;
  readonly lowest: PlaceId | null;
}
