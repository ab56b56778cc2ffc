import { groupBy } from '../../ledger/index/groupBy';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { FAMILIES, families } from '../../ledger/measureKinds';
import type { Metric } from '../../ledger/types';
import { plotsOf } from '../../series/plotsOf';

/** The order in which a reader meets the families of measures: first what was done or happened. */
const inOrder = [true, false].flatMap((happens) =>
  FAMILIES.filter((family) => families[family].happens === happens),
);

export interface PlotTopic {
  readonly family: Metric['family'];
  readonly metrics: readonly Metric[];
}

/** Measures reported for the whole area, by family; in the ledger's order. Empty families left out. */
export function plotTopics(index: LedgerIndex): readonly PlotTopic[] {
  const plotted = index.ledger.metrics.filter(({ id }) => plotsOf(index, id).length > 0);
  const byFamily = groupBy(plotted, (metric) => metric.family);
  return inOrder.flatMap((family) => {
    const metrics = byFamily.get(family) ?? [];
    return metrics.length === 0 ? [] : [{ family, metrics }];
  });
}
