import { placeById } from '../../figures/area/placeById';
import type { FigureWorld } from '../../figures/FigureWorld';
import { groupBy } from '../../ledger/index/groupBy';
import type { Claim, Metric, PlaceId } from '../../ledger/types';
import { measureOrder } from '../measureOrder';
import { sidesOf } from '../sidesOf';
import { claimsOfPlace } from './claimsOfPlace';
import type { CardMeasure, DistrictCard } from './types';
import { sections } from './sections';
import { yearSums } from './yearSums';

/**
 * Everything that the ledger says of one district; null for a place that the map does not have.
 * @param neighbours places that lie beside each other, both ways
 */
export function districtCard(
  world: FigureWorld,
  id: PlaceId,
  neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): DistrictCard | null {
  const { index } = world;
  const place = placeById(world).get(id);
  if (place === undefined) return null;
  const claims = claimsOfPlace(index, id);
  const byMetric = groupBy(claims, (claim) => claim.metric);
  return {
    place,
    note: index.placeById.get(id)?.note ?? null,
    neighbours: neighbours.get(id) ?? [],
    measures: measureOrder(index.ledger).flatMap((metric) => {
      const found = byMetric.get(metric.id);
      return found === undefined ? [] : [measureOf(world, metric, found, id)];
    }),
    claimCount: claims.length,
  };
}

function measureOf(
  { index }: FigureWorld,
  metric: Metric,
  claims: readonly Claim[],
  place: PlaceId,
): CardMeasure {
  return {
    metric,
    claims,
    documents: new Set(claims.map((claim) => claim.source)).size,
    sides: sidesOf(index, claims),
    sections: sections(index, claims),
    sums: yearSums(index, metric, claims, place),
  };
}
