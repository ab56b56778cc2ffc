import type { Ledger, Metric } from '../ledger/types';

/** The families in the order in which the picker offers them; what it does not offer comes last. */
const FAMILIES: readonly Metric['family'][] = [
  'contamination',
  'records',
  'clearance',
  'finds',
  'casualties',
  'context',
];

/** The measures of a ledger by family, inside a family in the order of the ledger. */
export function measureOrder(ledger: Pick<Ledger, 'metrics'>): readonly Metric[] {
  return FAMILIES.flatMap((family) =>
    ledger.metrics.filter((metric) => metric.family === family),
  );
}
