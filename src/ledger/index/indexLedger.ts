import { compareNumbers } from '../compareNumbers';
import type { Claim, ClaimId, Ledger, SourceId, Source } from '../types';
import { addTo, groupBy } from './groupBy';
import type { LedgerIndex, Split } from './LedgerIndex';
import { originals } from './originals';
import { splits } from './splits';

/** Resolves the links of a ledger once, so that no later question has to scan it. Linear in its rows. */
export function indexLedger(ledger: Ledger): LedgerIndex {
  const claimById = byId(ledger.claims);
  const sourceById = byId(ledger.sources);
  const originalOf = originals(ledger.links, claimById);
  const allSplits = splits(ledger.links, claimById);
  return {
    ledger,
    claimById,
    sourceById,
    placeById: byId(ledger.places),
    metricById: byId(ledger.metrics),
    claimsByMetric: groupBy(ledger.claims, (claim) => claim.metric),
    originalOf,
    witnessesOf: witnesses(originalOf, claimById, sourceById),
    disagreesWith: disagreements(ledger),
    splitsOfPart: splitsOfPart(allSplits),
    splitsOfWhole: groupBy(allSplits, (split) => split.whole.id),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function witnesses(
  originalOf: ReadonlyMap<ClaimId, Claim>,
  claimById: ReadonlyMap<ClaimId, Claim>,
  sourceById: ReadonlyMap<SourceId, Source>,
): Map<ClaimId, Claim[]> {
  const published = (claim: Claim) =>
    sourceById.get(claim.source)?.published?.lastDay ?? Number.POSITIVE_INFINITY;
  const all = [...originalOf.keys()].flatMap((id) => claimById.get(id) ?? []);
  const groups = groupBy(all, (claim) => originalOf.get(claim.id)?.id ?? '');
  for (const group of groups.values()) {
    group.sort((a, b) => {
      const byDate = compareNumbers([published(a)], [published(b)]);
      if (byDate !== 0) return byDate;
      return a.id < b.id ? -1 : 1;
    });
  }
  return groups;
}

function disagreements(ledger: Ledger): Map<ClaimId, Set<ClaimId>> {
  const found = new Map<ClaimId, Set<ClaimId>>();
  const add = (from: ClaimId, to: ClaimId) => {
    const others = found.get(from);
    if (others === undefined) found.set(from, new Set([to]));
    else others.add(to);
  };
  for (const link of ledger.links) {
    if (link.relation !== 'disagrees-with') continue;
    add(link.from, link.to);
    add(link.to, link.from);
  }
  return found;
}

function splitsOfPart(all: readonly Split[]): Map<ClaimId, Split[]> {
  const found = new Map<ClaimId, Split[]>();
  for (const split of all) for (const part of split.parts) addTo(found, part.id, split);
  return found;
}
