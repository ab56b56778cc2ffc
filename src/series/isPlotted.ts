import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { isWholeArea } from '../periods/candidates';
import { isForLedgerAlone } from '../figures/doNoHarm';

/** C2, C6, Do no harm 3: a number for the area as a whole that is a point of a plot. */
export function isPlotted(index: LedgerIndex, claim: Claim): boolean {
  return isWholeArea(index, claim) && !isForLedgerAlone(index, claim);
}
