import { groupBy } from '../ledger/index/groupBy';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import { measureKinds } from '../ledger/measureKinds';
import type { Claim, Metric, Side } from '../ledger/types';
import { extentOf } from './extentOf';
import { inOrderOf } from './inOrderOf';
import { pointOf } from './pointOf';
import { splitOf } from './splitOf';
import type { Series } from './types';

/**
 * A3: claims of one kind of period and start, told apart by who was hurt, by scope, by extent, by
 * split, and for estimates by whose statement they are. The one to read first at the front.
 * @param claims plotted claims of one measure, kind of period and start
 */
export function seriesOf(
  index: LedgerIndex,
  metric: Metric,
  claims: readonly Claim[],
): readonly Series[] {
  const groups = groupBy(claims, (claim) => whatOf(index, metric, claim).id);
  return [...groups]
    .flatMap(([, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const points = members
        .map((claim) => pointOf(index, claim, claims, metric.unit))
        .sort(inOrderOf((point) => [point.last, point.first, point.low]));
      return [{ ...whatOf(index, metric, first), points }];
    })
    .sort(inOrderOf((series) => [rank(series), -series.points.length]));
}

function whatOf(index: LedgerIndex, metric: Metric, claim: Claim): Omit<Series, 'points'> {
  const extent = extentOf(index, claim);
  const what = {
    group: claim.group,
    scope: claim.scope,
    extent,
    places: extent === 'part' ? claim.places : [],
    side: measureKinds[metric.kind].bySide ? sideOf(index, claim) : null,
    split: splitOf(index, claim),
  };
  return { id: Object.values(what).map(String).join(' '), ...what };
}

function sideOf(index: LedgerIndex, claim: Claim): Side | null {
  return index.sourceById.get(claim.source)?.side ?? null;
}

/** Totals before parts, everybody before groups, all operators before some. */
function rank(series: Series): number {
  const partial = series.split !== null || series.extent === 'part';
  const group = series.group !== null && series.group !== 'all';
  const scope = series.scope !== null && series.scope !== 'all-operators';
  return (partial ? 4 : 0) + (group ? 2 : 0) + (scope ? 1 : 0);
}
