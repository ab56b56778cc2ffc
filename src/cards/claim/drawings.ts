import type { FigureWorld } from '../../figures/FigureWorld';
import { figuresFor } from '../../figures/figuresFor';
import { periodsOf } from '../../figures/periodsOf';
import type { Figure, FigureSet } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { claimsIn } from '../../periods/claimsIn';
import type { ChosenPeriod } from '../../view/View';
import type { Drawing } from './Treatment';

/** A period that a claim may be drawn in, and what the map shows there. */
export interface Chance {
  readonly period: ChosenPeriod;
  readonly set: FigureSet;
}

/**
 * Where the map shows a claim, in order of time; and the first period in which it had a chance.
 * Of *up to* and *on a date* a run of dates is one drawing: once a later claim has taken a place, it
 * keeps it (P4).
 */
export function drawings(
  world: FigureWorld,
  claim: Claim,
): { readonly drawings: readonly Drawing[]; readonly chance: Chance | null } {
  const found: Drawing[] = [];
  let chance: Chance | null = null;
  for (const { period } of periodsOf(world, claim.metric)) {
    if (!speaksIn(world.index, claim, period)) continue;
    const set = figuresFor(world, { metric: claim.metric, period, by: 'total' });
    chance ??= { period, set };
    const [first, ...others] = set.figures.filter((figure) => figure.claim === claim);
    // Of one year or span there is no later period; of dates a claim passed over stays so.
    if (first === undefined) break;
    add(found, period, [first, ...others]);
  }
  return { drawings: found, chance };
}

function add(
  found: Drawing[],
  period: ChosenPeriod,
  figures: readonly [Figure, ...Figure[]],
): void {
  const places = figures.map((figure) => figure.place);
  const rule = figures[0].decision?.rule ?? 'C1.sole';
  const last = found.at(-1);
  const goesOn =
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
