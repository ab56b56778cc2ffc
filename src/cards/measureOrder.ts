import { FAMILIES, families, MEASURE_GROUPS } from '../ledger/measureKinds';
import type { Ledger, Metric } from '../ledger/types';

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
