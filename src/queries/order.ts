import { FAMILIES, families, MEASURE_GROUPS } from '../ledger/measureKinds';
import type { Ledger, Metric, Claim } from '../ledger/types';
import { compareKeys } from '../lib/compare';
import { claimDays } from '../periods/claimSpan';

/** The families in the order in which the picker offers them; what it does not offer comes last. */
const inOrder = [...MEASURE_GROUPS, null].flatMap((group) =>
  FAMILIES.filter((family) => families[family].group === group),
);

/** The measures of a ledger by family, inside a family in the order of the ledger. */
export function measureOrder(ledger: Pick<Ledger, 'metrics'>): readonly Metric[] {
  return inOrder.flatMap((family) =>
    ledger.metrics.filter((metric) => metric.family === family),
  );
}

/** By the first day that claims speak of, then the longer one, then the id. Never ties. */
export function timeOrder(a: Claim, b: Claim): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf(claim: Claim) {
  const { first, last } = claimDays(claim);
  return [first, -last, claim.id];
}
