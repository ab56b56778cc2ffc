import { isForLedgerAlone } from '../figures/doNoHarm';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, ClaimId, MetricId } from '../ledger/types';
import { isLive } from '../periods/candidates';
import { isPlotted } from './claimTraits';

/** Statements that a link sets against each other although no plot can hold both. */
export interface Beside {
  /** The statement of the other measure, area or side. */
  readonly claim: Claim;
  /** Others that repeat it and say more about it (C6). */
  readonly witnesses: readonly Claim[];
  /** The claims of the measure that it is set against, in the ledger's order. */
  readonly against: readonly Claim[];
  /** What the ledger says of the disagreement; empty where it says nothing. */
  readonly notes: readonly string[];
}

/**
 * What stands beside a measure: claims that a `disagrees-with` link joins to one of its claims, or
 * to a witness of one, and that are no point of its plots. The number of a record and an opinion on
 * its worth share no axis, but are read together.
 */
export function besideOf(index: LedgerIndex, metric: MetricId): readonly Beside[] {
  const found = new Map<ClaimId, { against: Set<Claim>; notes: Set<string> }>();
  for (const link of index.ledger.links) {
    if (link.relation !== 'disagrees-with') continue;
    const from = standing(index, link.from);
    const to = standing(index, link.to);
    if (from === null || to === null) continue;
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (own.metric !== metric || own === other) continue;
      if (other.metric === metric && (isPlotted(index, other) || !isPlotted(index, own))) {
        continue;
      }
      const entry = found.get(other.id) ?? { against: new Set(), notes: new Set() };
      entry.against.add(own);
      if (link.note !== null) entry.notes.add(sentence(link.note));
      found.set(other.id, entry);
    }
  }
  return [...found].flatMap(([id, { against, notes }]) => {
    const claim = index.claimById.get(id);
    if (claim === undefined) return [];
    const witnesses = (index.witnessesOf.get(id) ?? []).filter((each) =>
      mayStandBeside(index, each),
    );
    return [{ claim, witnesses, against: [...against], notes: [...notes] }];
  });
}

/** The claim, or the original that it repeats; null where it may not be shown. */
function standing(index: LedgerIndex, id: ClaimId): Claim | null {
  const claim = index.originalOf.get(id) ?? index.claimById.get(id);
  return claim !== undefined && mayStandBeside(index, claim) ? claim : null;
}

/** Notes that differ in their final stop are one note. */
function sentence(note: string): string {
  return note.endsWith('.') ? note : `${note}.`;
}

/** True for a claim that may be told of beside a plot, as its witness or against it. */
export function mayStandBeside(index: LedgerIndex, claim: Claim): boolean {
  return isLive(claim) && !isForLedgerAlone(index, claim);
}
