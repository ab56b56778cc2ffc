import { measureKinds } from '../../ledger/measureKinds';
import type { Metric } from '../../ledger/types';
import type { Text } from '../../text/Text';

/** Why a measure has no per-area view, in words; null where it has one (K4). */
export function noAreaView(metric: Metric, text: Text): string | null {
  if (metric.denominator === 'district-area') return null;
  return text.colourBy.none[measureKinds[metric.kind].noArea];
}
