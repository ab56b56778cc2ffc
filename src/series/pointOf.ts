import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, Unit } from '../ledger/types';
import { highIn, valueIn } from '../figures/inUnit';
import { claimDays } from '../periods/claimSpan';
import { extentOf } from './extentOf';
import { coversItsKind } from './coversItsKind';
import { kindOf } from './kindOf';
import { mayStandBeside } from './mayStandBeside';
import { rivalsOf } from './rivalsOf';
import { sameTime } from './sameTime';
import { sinceOf } from './sinceOf';
import type { Dated, SeriesPoint } from './types';

/** A plotted claim as a point, with its witnesses and what disagrees with it. */
export function pointOf(
  index: LedgerIndex,
  claim: Claim,
  peers: readonly Claim[],
  unit: Unit,
): SeriesPoint {
  const rivals = rivalsOf(index, claim, peers, unit);
  const witnesses = (index.witnessesOf.get(claim.id) ?? []).filter((each) =>
    mayStandBeside(index, each),
  );
  return {
    ...dated(claim, unit),
    covers: coversItsKind(claim),
    disputed:
      claim.status === 'disputed' ||
      rivals.some((rival) => peers.includes(rival) && sameTime(rival, claim)),
    rivals,
    witnesses,
    repeats: witnesses
      .filter((witness) => saysAgain(index, witness, claim))
      .map((witness) => dated(witness, unit))
      .sort((a, b) => a.last - b.last),
  };
}

/** C6: the same number for the same area and kind of period, at another date than the original's. */
function saysAgain(index: LedgerIndex, witness: Claim, original: Claim): boolean {
  return (
    witness.end.lastDay !== original.end.lastDay &&
    witness.metric === original.metric &&
    witness.group === original.group &&
    witness.placeMode !== 'single' &&
    witness.placeMode !== 'joint' &&
    kindOf(witness) === kindOf(original) &&
    sinceOf(witness) === sinceOf(original) &&
    extentOf(index, witness) === extentOf(index, original)
  );
}

function dated(claim: Claim, unit: Unit): Dated {
  // A state or running total stands at its end; what it runs from is said in words.
  const days =
    claim.period === 'during'
      ? claimDays(claim)
      : { first: claim.end.firstDay, last: claim.end.lastDay };
  return {
    claim,
    ...days,
    low: valueIn(claim.quantity, unit),
    high: highIn(claim.quantity, unit),
  };
}
