import type { FigureWorld } from '../../figures/FigureWorld';
import { preference } from '../../figures/choice/preference';
import { isForLedgerAlone } from '../../figures/doNoHarm';
import { figuresFor } from '../../figures/figuresFor';
import { periodsOf } from '../../figures/periodsOf';
import type { DecisionRule, Figure, FigureSet } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, PlaceId } from '../../ledger/types';
import type { ChosenPeriod } from '../../periods/Period';
import { claimsIn } from '../../periods/periodClaims';
import { claimLinks } from '../relations';

/** How the display rules treat a claim, the reason to know first. */
export function treatmentOf(world: FigureWorld, claim: Claim): Treatment {
  const { index } = world;
  if (claim.status === 'rejected') return { kind: 'rejected', reason: claim.note };
  if (claim.status === 'superseded') {
    const by = claimLinks(index, claim.id).filter(
      ({ relation, outgoing }) => relation === 'supersedes' && !outgoing,
    );
    return { kind: 'superseded', by: by.map(({ other }) => other) };
  }
  const original = index.originalOf.get(claim.id);
  if (original !== undefined) return { kind: 'witness', of: original };
  if (isForLedgerAlone(index, claim)) return { kind: 'ledger-alone' };
  if (index.metricById.get(claim.metric)?.draw !== 'choropleth') return { kind: 'measure' };
  if (claim.coverage === 'part') return { kind: 'part' };
  if (claim.placeMode !== 'single' && claim.placeMode !== 'joint') {
    return { kind: 'total', mode: claim.placeMode };
  }
  const { drawings: drawn, chance } = appearances(world, claim);
  if (drawn.length > 0) return { kind: 'drawn', drawings: drawn };
  return (chance === null ? null : preferred(world, claim, chance)) ?? { kind: 'no-place' };
}

/** The claim that the map shows in its place, and the rule between the two. */
function preferred(
  { index }: FigureWorld,
  claim: Claim,
  { period, set }: Chance,
): Treatment | null {
  const shown = claim.places.flatMap((place) => set.byPlace.get(place)?.claim ?? []);
  const other = shown.find((each) => each.placeMode === claim.placeMode) ?? shown[0];
  if (other === undefined) return null;
  const order = preference(index, period, claimsIn(index, claim.metric, period));
  const rule: DecisionRule =
    other.placeMode === claim.placeMode ? order.decider(other, claim) : 'C2.single';
  return { kind: 'preferred', other, period, rule };
}

/** A period in which the map shows a claim, the districts that show it, and the rule that chose it. */
export interface Appearance {
  readonly period: ChosenPeriod;
  /** P4: the last date that shows it; null where it is shown in one period alone. */
  readonly until: ChosenPeriod | null;
  readonly places: readonly PlaceId[];
  readonly rule: DecisionRule;
}

/** What the display rules make of a claim. */
export type Treatment =
  | { readonly kind: 'drawn'; readonly drawings: readonly Appearance[] }
  /** Could be drawn, but in its period another one is preferred. */
  | {
      readonly kind: 'preferred';
      readonly other: Claim;
      readonly period: ChosenPeriod;
      readonly rule: DecisionRule;
    }
  | { readonly kind: 'witness'; readonly of: Claim }
  | { readonly kind: 'rejected'; readonly reason: string | null }
  | { readonly kind: 'superseded'; readonly by: readonly Claim[] }
  /** Do no harm 3. */
  | { readonly kind: 'ledger-alone' }
  /** Its measure is never drawn. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'part' }
  /** C2: a number for a list, a region or the country. */
  | { readonly kind: 'total'; readonly mode: 'listed' | 'region' | 'country' }
  /** The map has none of its places in its period, or no period for it. */
  | { readonly kind: 'no-place' };

/** A period that a claim may be drawn in, and what the map shows there. */
interface Chance {
  readonly period: ChosenPeriod;
  readonly set: FigureSet;
}

/**
 * Where the map shows a claim, in order of time; and the first period in which it had a chance: it
 * speaks of the period, and the map has a place of it. Of *up to* and *on a date* a run of dates is one
 * drawing. After one that does not show it there can be another run: a joint claim comes back when the
 * districts of the group that it gave way to have figures of their own (S12), and a place may come to
 * be later (P7).
 */
export function appearances(
  world: FigureWorld,
  claim: Claim,
): { readonly drawings: readonly Appearance[]; readonly chance: Chance | null } {
  const found: Appearance[] = [];
  let chance: Chance | null = null;
  /** The period before shows it too, so that a run goes on. */
  let running = false;
  for (const { period } of periodsOf(world, claim.metric)) {
    if (!speaksIn(world.index, claim, period)) {
      running = false;
      continue;
    }
    const set = figuresFor(world, { metric: claim.metric, period, by: 'total' });
    if (claim.places.some((place) => set.byPlace.has(place))) chance ??= { period, set };
    const [first, ...others] = set.figures.filter((figure) => figure.claim === claim);
    if (first !== undefined) add(found, period, [first, ...others], running);
    running = first !== undefined;
  }
  return { drawings: found, chance };
}

function add(
  found: Appearance[],
  period: ChosenPeriod,
  figures: readonly [Figure, ...Figure[]],
  running: boolean,
): void {
  const places = figures.map((figure) => figure.place);
  const rule = figures[0].decision?.rule ?? 'C1.sole';
  const last = found.at(-1);
  const goesOn =
    running &&
    last !== undefined &&
    last.rule === rule &&
    last.places.length === places.length &&
    last.places.every((place, i) => place === places[i]);
  if (goesOn) found[found.length - 1] = { ...last, until: period };
  else found.push({ period, until: null, places, rule });
}

/** True when a claim is a candidate of this period (C1). */
function speaksIn(index: LedgerIndex, claim: Claim, period: ChosenPeriod): boolean {
  const { singles, joints } = claimsIn(index, claim.metric, period);
  return claim.placeMode === 'joint'
    ? joints.includes(claim)
    : (singles.get(claim.places[0] ?? '')?.includes(claim) ?? false);
}
