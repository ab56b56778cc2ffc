import type { Metric } from '../../ledger/types';

export type MeasureGroupId = 'contamination' | 'clearance' | 'finds';

export interface MeasureGroup {
  readonly id: MeasureGroupId;
  readonly metrics: readonly Metric[];
}

const order: readonly MeasureGroupId[] = ['contamination', 'clearance', 'finds'];

/** Records are papers about contamination, so they stand with it. */
function groupOf(metric: Metric): MeasureGroupId | null {
  switch (metric.family) {
    case 'contamination':
    case 'records':
      return 'contamination';
    case 'clearance':
      return 'clearance';
    case 'finds':
      return 'finds';
    default:
      return null;
  }
}

/** The measures that may be drawn, in three groups, each in the ledger's order; empty groups left out. */
export function measureGroups(metrics: readonly Metric[]): readonly MeasureGroup[] {
  return order
    .map((id) => ({
      id,
      metrics: metrics.filter(
        (metric) => metric.draw === 'choropleth' && groupOf(metric) === id,
      ),
    }))
    .filter((group) => group.metrics.length > 0);
}
