import { useState } from 'react';
import type { LegendRow } from '../../cartography/types';
import type { MetricId } from '../../ledger/types';
import { useAtlas } from './atlas';

export interface LegendFilter {
  readonly row: LegendRow | null;
  readonly set: (row: LegendRow | null) => void;
}

/**
 * The row whose districts the reader keeps lit. Momentary, so not in the link (L1): it lasts while
 * the periods of one measure are looked through, and rests where a period does not have the look.
 */
export function useLegendFilter(): LegendFilter {
  const { legend, metric } = useAtlas();
  const [wanted, setWanted] = useState<{ id: string; metric: MetricId } | null>(null);
  const rows = [...legend.classes, ...legend.states];
  const row =
    wanted === null || wanted.metric !== metric.id
      ? undefined
      : rows.find(({ id, count }) => id === wanted.id && count > 0);
  return {
    row: row ?? null,
    set: (next) => setWanted(next === null ? null : { id: next.id, metric: metric.id }),
  };
}
