import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Directness } from '../../ledger/types';
import { remembered } from '../../lib/memo';
import type { ChosenPeriod } from '../../periods/Period';
import type { PeriodClaims } from '../../periods/periodClaims';
import { claimDays, coversYear } from '../../periods/claimSpan';
import type { DecisionRule } from '../types';
import { independentOrigins } from './origins';

const DIRECTNESS: readonly Directness[] = ['primary', 'quoted', 'reported', 'relayed'];

/** One step of C3: the smaller number is preferred. */
interface Criterion {
  readonly rule: DecisionRule;
  readonly rank: (claim: Claim) => number;
}

/** The order of C3 for candidates of one measure and period. */
export interface Preference {
  /** Best first; the input keeps its order. */
  sort(claims: readonly Claim[]): readonly Claim[];
  /** The first step of C3 in which two claims differ. */
  decider(better: Claim, worse: Claim): DecisionRule;
}

const known = new WeakMap<PeriodClaims, Preference>();

/**
 * C3, in its order, after P4 (*up to* and *on a date* show the latest). S12's "fewer places" comes
 * where C3 can no longer tell joint claims apart. The last step, the id, never ties: the order is
 * total. C3's "for cumulative the later end" is P4 here, and is asked first.
 * @param claims those of the period; their order is found once and remembered with them
 */
export function preference(
  index: LedgerIndex,
  period: ChosenPeriod,
  claims: PeriodClaims,
): Preference {
  return remembered(known, claims, () => makePreference(index, period, claims));
}

function makePreference(
  index: LedgerIndex,
  period: ChosenPeriod,
  claims: PeriodClaims,
): Preference {
  const steps = criteria(index, period, claims);
  /** Ranks are asked step by step, since the late ones cost most, and of each claim once. */
  const ranks = new Map<Claim, number[]>();
  const ranksOf = (claim: Claim) => {
    return remembered(ranks, claim, () => []);
  };
  const compare = (a: Claim, b: Claim) => {
    const ofA = ranksOf(a);
    const ofB = ranksOf(b);
    for (const [i, step] of steps.entries()) {
      const difference = (ofA[i] ??= step.rank(a)) - (ofB[i] ??= step.rank(b));
      if (difference !== 0) return { difference, rule: step.rule };
    }
    return { difference: a.id < b.id ? -1 : a.id > b.id ? 1 : 0, rule: 'C3.id' as const };
  };
  const sorted = new WeakMap<readonly Claim[], readonly Claim[]>();
  return {
    sort(among) {
      if (among.length < 2) return among;
      return remembered(sorted, among, () =>
        among.toSorted((a, b) => compare(a, b).difference),
      );
    },
    decider: (better, worse) => compare(better, worse).rule,
  };
}

function criteria(
  index: LedgerIndex,
  period: ChosenPeriod,
  claims: PeriodClaims,
): readonly Criterion[] {
  return [
    { rule: 'P4.latest', rank: (claim) => (isDated(period) ? -claim.end.lastDay : 0) },
    { rule: 'C3.covering', rank: (claim) => (isCovering(claim, period) ? 0 : 1) },
    { rule: 'C3.span', rank: (claim) => -spanDays(claim) },
    {
      rule: 'C3.complete-set',
      rank: (claim) => (index.splitsOfPart.has(claim.id) ? 0 : 1),
    },
    { rule: 'C3.directness', rank: (claim) => DIRECTNESS.indexOf(claim.directness) },
    {
      rule: 'C3.exactness',
      rank: (claim) => (claim.quantity.qualifier === 'exact' ? 0 : 1),
    },
    {
      rule: 'C3.origins',
      rank: (claim) => -independentOrigins(index, claim, peers(claims, claim)),
    },
    {
      rule: 'C3.later-publication',
      // An unknown date counts as the earliest; a finite number, because ∞ − ∞ is not one.
      rank: (claim) => -(index.sourceById.get(claim.source)?.published?.lastDay ?? -1e9),
    },
    { rule: 'S12.group', rank: (claim) => claim.places.length },
  ];
}

/** Candidates of the same mode that name the claim's first place: none else can name the same places. */
function peers(claims: PeriodClaims, claim: Claim): readonly Claim[] {
  const ofMode = claim.placeMode === 'single' ? claims.singles : claims.jointsOf;
  return ofMode.get(claim.places[0] ?? '') ?? [];
}

/** *Up to a date* and *on a date*: each claim has a date of its own (P4). */
export function isDated(period: ChosenPeriod): boolean {
  return period.kind === 'upto' || period.kind === 'on';
}

/** P2 for a year; a claim of any other kind of period stands for the whole of it. */
export function isCovering(claim: Claim, period: ChosenPeriod): boolean {
  return period.kind !== 'year' || coversYear(claim, period.year);
}

/** Length of a `during` claim in days; other kinds have no length to compare. */
function spanDays(claim: Claim): number {
  if (claim.period !== 'during') return 0;
  const { first, last } = claimDays(claim);
  return last - first + 1;
}
