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
 * Where the map shows a claim, in order of time; and the first period in which it had a chance: it
 * speaks of the period, and the map has a place of it. Of *up to* and *on a date* a run of dates is one
 * drawing. After one that does not show it there can be another run: a joint claim comes back when the
 * districts of the group that it gave way to have figures of their own (S12), and a place may come to
 * be later (P7).
 */
export function drawings(
  world: FigureWorld,
  claim: Claim,
): { readonly drawings: readonly Drawing[]; readonly chance: Chance | null } {
  const found: Drawing[] = [];
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
  found: Drawing[],
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
