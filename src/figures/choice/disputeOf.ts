import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Unit, Quantity } from '../../ledger/types';
import { convert } from '../arithmetic/convert';
import { classOf } from '../classes/classOf';
import { highIn, valueIn } from '../inUnit';
import type { Classes, Dispute } from '../types';
import { perChoice } from './perChoice';
import { compatibleScope, samePlaces, sameSpan } from './same';

/** Of one list all claims are of one ledger and measure. */
const rivalsOf = perChoice(
  (chosen, candidates, index: LedgerIndex, unit: Unit): readonly Claim[] =>
    candidates.filter((other) => other !== chosen && disagree(index, chosen, other, unit)),
);

/**
 * S4: why a chosen claim cannot stand for one number, or null.
 *
 * C4: another candidate disagrees with it; the chosen claim is itself disputed; S9: its range
 * crosses a class break. Pairs that leave the chosen claim out do not count: an old quarrel about
 * one week says nothing against a figure for the year.
 * @param candidates Candidates (C1) for the same place and period, the chosen one among them or not.
 * @param scale Multiplies the stated numbers before they are classed (per-area view), else 1.
 */
export function disputeOf(
  index: LedgerIndex,
  chosen: Claim,
  candidates: readonly Claim[],
  unit: Unit,
  classes: Classes,
  scale: number,
): Dispute | null {
  const rivals = rivalsOf(chosen, candidates, index, unit);
  const own = chosen.status === 'disputed';
  const claims = [chosen, ...rivals];
  const low = claims.reduce((a, b) =>
    valueIn(b.quantity, unit) < valueIn(a.quantity, unit) ? b : a,
  );
  const high = claims.reduce((a, b) =>
    highIn(b.quantity, unit) > highIn(a.quantity, unit) ? b : a,
  );
  const lowClass = classOf(valueIn(low.quantity, unit) * scale, classes.breaks);
  const highClass = classOf(highIn(high.quantity, unit) * scale, classes.breaks);
  const crosses = chosen.quantity.qualifier === 'between' && lowClass !== highClass;
  if (rivals.length === 0 && !own && !crosses) return null;
  return {
    reason: rivals.length > 0 ? 'claims-differ' : own ? 'own-status' : 'crosses-break',
    claims,
    low: convert(low.quantity, unit),
    high: convert(high.quantity, unit),
    // A claim that is disputed itself has no class to stand for, whatever its number.
    sameClass: !own && lowClass === highClass,
  };
}

/**
 * C4: two candidates for the same places disagree when a `disagrees-with` link says so, or when
 * they speak of one span and scope and their intervals do not meet.
 */
function disagree(index: LedgerIndex, a: Claim, b: Claim, unit: Unit): boolean {
  if (!samePlaces(a, b)) return false;
  if (index.disagreesWith.get(a.id)?.has(b.id) === true) return true;
  return (
    sameSpan(a, b) &&
    compatibleScope(a, b) &&
    !meet(intervalOf(a.quantity, unit), intervalOf(b.quantity, unit))
  );
}

/** Closed interval that a statement leaves open to be true; ends may be infinite. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** C4: `about` reaches 5 % to either side. */
const ABOUT = 0.05;

/** C4: what a quantity allows, in the measure's unit. */
export function intervalOf(quantity: Quantity, unit: Unit): Interval {
  const value = valueIn(quantity, unit);
  switch (quantity.qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case 'between':
      return { low: value, high: highIn(quantity, unit) };
  }
}

/** True when some number satisfies both. Touching ends meet. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
