import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, Unit } from '../ledger/types';
import { intervalOf, meet } from '../figures/choice/interval';
import { compatibleScope } from '../figures/choice/samePlaces';
import { extentOf } from './extentOf';
import { isPlotted } from './isPlotted';
import { sameTime } from './sameTime';
import { splitOf } from './splitOf';

/**
 * C4 for whole areas: the claims that disagree with one, in the order of the ledger. Those that a
 * link names, whatever time they speak of, and those that speak of the same time, scope, extent and
 * people with a number that does not meet.
 * @param peers plotted claims of the same measure, kind of period and start
 */
export function rivalsOf(
  index: LedgerIndex,
  claim: Claim,
  peers: readonly Claim[],
  unit: Unit,
): readonly Claim[] {
  const found = new Set<Claim>();
  for (const id of index.disagreesWith.get(claim.id) ?? []) {
    const other = index.claimById.get(id);
    if (other !== undefined && other.metric === claim.metric && isPlotted(index, other)) {
      found.add(other);
    }
  }
  for (const other of peers) {
    if (other !== claim && conflict(index, claim, other, unit)) found.add(other);
  }
  return [...found].sort((a, b) => a.line - b.line);
}

function conflict(index: LedgerIndex, a: Claim, b: Claim, unit: Unit): boolean {
  return (
    sameTime(a, b) &&
    a.group === b.group &&
    compatibleScope(a, b) &&
    extentOf(index, a) === extentOf(index, b) &&
    (extentOf(index, a) !== 'part' || a.places.join() === b.places.join()) &&
    // The parts of a whole do not deny each other, nor the whole.
    splitOf(index, a) === null &&
    splitOf(index, b) === null &&
    !meet(intervalOf(a.quantity, unit), intervalOf(b.quantity, unit))
  );
}
