import { compareKeys } from '../../lib/compare';
import { addTo, groupBy } from '../../lib/group';
import type { Claim, ClaimId, Ledger, SourceId, Source, Link } from '../types';
import type { LedgerIndex, Split } from './LedgerIndex';

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
      const byDate = compareKeys([published(a)], [published(b)]);
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

/**
 * The original behind each witness (C6): the claim at the end of its `repeats` links. A claim whose
 * target was rejected stands on its own. A circle of links has no original and makes no witness.
 */
function originals(
  links: readonly Link[],
  claimById: ReadonlyMap<ClaimId, Claim>,
): Map<ClaimId, Claim> {
  const target = new Map<ClaimId, ClaimId>();
  for (const link of links) if (link.relation === 'repeats') target.set(link.from, link.to);

  const found = new Map<ClaimId, Claim>();
  for (const from of target.keys()) {
    const original = follow(from, target, claimById);
    if (original !== null) found.set(from, original);
  }
  return found;
}

function follow(
  from: ClaimId,
  target: ReadonlyMap<ClaimId, ClaimId>,
  claimById: ReadonlyMap<ClaimId, Claim>,
): Claim | null {
  const seen = new Set<ClaimId>([from]);
  let original: Claim | null = null;
  for (let next = target.get(from); next !== undefined; next = target.get(next)) {
    const claim = claimById.get(next);
    if (claim === undefined || claim.status === 'rejected') return original;
    if (seen.has(next)) return null;
    seen.add(next);
    original = claim;
  }
  return original;
}

/** The name of a split: the note of its links up to the first `.` or `;` (SCHEMA, links.csv). */
export function splitName(note: string | null): string {
  return (note ?? '').split(/[.;]/, 1)[0]?.trim() ?? '';
}

/** Every split that the ledger calls complete, in the order of its first link. */
function splits(
  links: readonly Link[],
  claimById: ReadonlyMap<ClaimId, Claim>,
): readonly Split[] {
  const complete = links.filter(
    (link) => link.relation === 'part-of' && link.complete === true,
  );
  const found: Split[] = [];
  for (const members of groupBy(
    complete,
    (link) => `${link.to}\n${splitName(link.note)}`,
  ).values()) {
    const whole = claimById.get(members[0]?.to ?? '');
    if (whole === undefined) continue;
    const parts = members.flatMap((link) => claimById.get(link.from) ?? []);
    found.push({ whole, name: splitName(members[0]?.note ?? null), parts });
  }
  return found;
}
