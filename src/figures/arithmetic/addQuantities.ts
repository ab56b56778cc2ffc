import type { Qualifier, Quantity } from '../../ledger/types';
import { roundTo } from './roundTo';

/** Why numbers cannot be added. */
export type Refusal =
  | 'nothing' // no number at all: not a sum of zero (A6)
  | 'never-added' // A1: the measure is no flow, or says so itself
  | 'units-differ'
  | 'scopes-differ' // A3
  | 'speakers-differ' // P3
  | 'sources-differ'
  | 'periods-differ'
  | 'places-differ'
  | 'overlap' // A1: in time or in place
  | 'bounds-oppose'; // a least and a most make no statement together

/**
 * A5: the sum of quantities of one unit. It keeps the decimals of its least precise member and
 * carries its qualifier: one rounded member makes the sum rounded, one lower bound makes it a lower
 * bound. Nothing to add is a refusal, not 0 (A6).
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity | Refusal {
  const [first] = quantities;
  if (first === undefined) return 'nothing';
  if (quantities.some((each) => each.unit !== first.unit)) return 'units-differ';
  const qualifier = carried(new Set(quantities.map((each) => each.qualifier)));
  if (qualifier === null) return 'bounds-oppose';
  const decimals = Math.min(...quantities.map((each) => each.decimals));
  const low = quantities.reduce((sum, each) => sum + each.value, 0);
  const high = quantities.reduce((sum, each) => sum + (each.high ?? each.value), 0);
  return {
    value: roundTo(qualifier === 'at-most' ? high : low, decimals),
    high: qualifier === 'between' ? roundTo(high, decimals) : null,
    qualifier,
    unit: first.unit,
    decimals,
  };
}

/** The qualifier of a sum; null where a lower and an upper bound meet. */
function carried(qualifiers: ReadonlySet<Qualifier>): Qualifier | null {
  if (qualifiers.has('at-least') && qualifiers.has('at-most')) return null;
  for (const qualifier of ['about', 'at-least', 'at-most', 'between'] as const) {
    if (qualifiers.has(qualifier)) return qualifier;
  }
  return 'exact';
}
