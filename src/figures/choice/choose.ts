import type { Claim } from '../../ledger/types';
import type { Decision } from '../types';
import type { Preference } from './preference';

/** The chosen claim and the rule that decided. */
export interface Choice {
  readonly claim: Claim;
  readonly decision: Decision;
}

/**
 * C2 and C3 for the single claims of one place; null where there is none.
 * @param singles C1 candidates of mode `single` for the place, best first.
 * @param joints C1 candidates of mode `joint` that name it; they count, but cannot win (C2).
 */
export function chooseSingle(
  singles: readonly Claim[],
  joints: readonly Claim[],
  order: Preference,
): Choice | null {
  const [best, next] = singles;
  if (best === undefined) return null;
  const rule =
    next !== undefined
      ? order.decider(best, next)
      : joints.length > 0
        ? 'C2.single'
        : 'C1.sole';
  return { claim: best, decision: { rule, candidates: singles.length + joints.length } };
}

/**
 * Why a joint claim stands for a place that has no single figure (S12).
 * @param joints C1 candidates of mode `joint` that name the place, best first.
 */
export function jointDecision(
  claim: Claim,
  joints: readonly Claim[],
  order: Preference,
): Decision {
  const rival = joints.find((other) => other !== claim);
  return {
    rule: rival === undefined ? 'C1.sole' : order.decider(claim, rival),
    candidates: joints.length,
  };
}
