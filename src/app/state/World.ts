import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { LedgerPack } from '../../ledger/pack/ledgerPack';
import type { Walk } from '../../places/keyboardWalk/walk';
import type { MapPlace } from '../../places/types';
import type { Ground } from '../../renderers/Renderer';

/**
 * All that is loaded. The page may open with what one measure needs of the ledger, complete for that
 * measure; another world with the whole ledger takes its place when that has come.
 */
export interface World extends LedgerPack {
  readonly index: LedgerIndex;
  readonly places: readonly MapPlace[];
  /** Null where the outlines did not arrive: the table stands alone. */
  readonly ground: Ground | null;
  /** How its places lie beside each other; null where there is no map. */
  readonly walk: Walk | null;
}
