import { families, MEASURE_GROUPS, type MeasureGroupId } from '../../ledger/measureKinds';
import type { Metric } from '../../ledger/types';

export interface MeasureGroup {
  readonly id: MeasureGroupId;
  readonly metrics: readonly Metric[];
}

/** The measures that may be drawn, in groups, each in the ledger's order; empty groups left out. */
export function measureGroups(metrics: readonly Metric[]): readonly MeasureGroup[] {
  return MEASURE_GROUPS.map((id) => ({
    id,
    metrics: metrics.filter(
      ({ draw, family }) => draw === 'choropleth' && families[family].group === id,
    ),
  })).filter((group) => group.metrics.length > 0);
}
