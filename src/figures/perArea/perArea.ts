import type { Claim, Metric } from '../../ledger/types';
import type { FigureWorld } from '../FigureWorld';
import { valueIn } from '../inUnit';
import type { PerArea } from '../types';
import { usableArea } from './usableArea';
import { placeById } from './placeById';

/** K4: figures are divided by hundreds of square kilometres. */
const KM2 = 100;

/**
 * K4: a claim per 100 km² of its district; for a joint claim the group's figure over the group's
 * area. Null where the measure has no per-area view or one member has no usable area.
 */
export function perArea(
  world: FigureWorld,
  metric: Metric,
  claim: Claim,
  lastDay: number,
): PerArea {
  const places = claim.places.map((id) => placeById(world).get(id));
  const areas = places.map((place) =>
    place === undefined ? null : usableArea(place, lastDay),
  );
  const sources = [...new Set(areas.flatMap((area) => area?.areaSources ?? []))];
  let total = 0;
  for (const area of areas) {
    if (area === null || area.areaKm2 === null || metric.denominator === 'none') {
      return { value: null, areaKm2: null, areaBasis: 'none', areaSources: sources };
    }
    total += area.areaKm2;
  }
  const computed = areas.some((area) => area?.areaBasis === 'computed');
  return {
    value: (valueIn(claim.quantity, metric.unit) / total) * KM2,
    areaKm2: total,
    areaBasis: computed || areas.length > 1 ? 'computed' : 'reported',
    areaSources: sources,
  };
}
