import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Ledger } from '../../ledger/types';
import type { MapPlace } from '../../places/types';
import type { Ground } from '../../renderers/Renderer';

/** All that is loaded; never changed while the page is open. */
export interface World {
  readonly ledger: Ledger;
  readonly index: LedgerIndex;
  readonly places: readonly MapPlace[];
  /** Null where the outlines did not arrive: the table stands alone. */
  readonly ground: Ground | null;
}
