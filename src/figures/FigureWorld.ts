import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { MapPlace } from '../places/types';

/** What figures are made from: the ledger and the places that the map shows. */
export interface FigureWorld {
  readonly index: LedgerIndex;
  /** Every outline, and every district without one; sorted by id. */
  readonly places: readonly MapPlace[];
}
