import { measureKinds } from '../../ledger/measureKinds';
import type { Claim, Metric } from '../../ledger/types';
import { sameSpan } from '../choice/sameSpan';
import { addQuantities } from './addQuantities';
import { refuse, type ComputedSum, type SumResult } from './ComputedSum';

/**
 * A1, A4: the sum of figures of one source for different districts and one span of time. A claim
 * that comes twice, as a joint claim comes for each of its districts, counts once; two claims that
 * share a district are not added.
 */
export function sumOverPlaces(
  claims: readonly Claim[],
  metric: Metric,
): SumResult<ComputedSum> {
  const once = [...new Set(claims)];
  const [first] = once;
  if (first === undefined) return refuse('nothing');
  if (metric.sumOverPlaces === 'no' || !measureKinds[metric.kind].adds)
    return refuse('never-added');
  if (once.some((claim) => claim.source !== first.source)) return refuse('sources-differ');
  if (once.some((claim) => claim.scope !== first.scope)) return refuse('scopes-differ');
  if (once.some((claim) => !sameSpan(claim, first))) return refuse('periods-differ');
  const places = once.flatMap((claim) => claim.places);
  if (new Set(places).size < places.length) return refuse('overlap');
  const quantity = addQuantities(once.map((claim) => claim.quantity));
  return typeof quantity === 'string'
    ? refuse(quantity)
    : { sum: { quantity, from: once }, refused: null };
}
