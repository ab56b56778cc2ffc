import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';
import { isLive } from '../periods/candidates';
import { isForLedgerAlone } from '../figures/doNoHarm';

/** True for a claim that may be told of beside a plot, as its witness or against it. */
export function mayStandBeside(index: LedgerIndex, claim: Claim): boolean {
  return isLive(claim) && !isForLedgerAlone(index, claim);
}
