import { useState } from 'react';
import type { Legend, LegendRow } from '../../cartography/types';
import type { MetricId } from '../../ledger/types';

/**
 * The row whose districts the reader keeps lit. Momentary, so not in the link (L1): it lasts while
 * the periods of one measure are looked through, and rests where a period does not have the look.
 */
export function useLegendFilter(
  legend: Legend,
  metric: MetricId,
): { readonly row: LegendRow | null; readonly set: (row: LegendRow | null) => void } {
  const [wanted, setWanted] = useState<{ id: string; metric: MetricId } | null>(null);
  const rows = [...legend.classes, ...legend.states];
  const row =
    wanted === null || wanted.metric !== metric
      ? undefined
      : rows.find(({ id, count }) => id === wanted.id && count > 0);
  return {
    row: row ?? null,
    set: (next) => setWanted(next === null ? null : { id: next.id, metric }),
  };
}
