import type { PlaceId } from '../../ledger/types';

/** What comes of a list of neighbours. */
export interface NeighbourActs {
  /** The whole list for the ear. Stays the same while the list is open. */
  readonly onSay: (spoken: string) => void;
  readonly onGo: (place: PlaceId) => void;
  /** Esc: back to the map. */
  readonly onClose: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}
