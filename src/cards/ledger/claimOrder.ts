import { valueIn } from '../../figures/inUnit';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import type { Sort, SortKey } from '../../view/View';
import { compareKeys } from '../compareKeys';
import { measureOrder } from '../measureOrder';
import { timeOrder } from '../timeOrder';

/** What an order reads off a claim. */
type KeyOf = (claim: Claim) => number | string;

const known = new WeakMap<LedgerIndex, Map<string, readonly Claim[]>>();

/** All claims of a ledger in an order, sorted once; claims alike in it go by time. */
export function claimOrder(index: LedgerIndex, { by, ascending }: Sort): readonly Claim[] {
  let ofIndex = known.get(index);
  if (ofIndex === undefined) known.set(index, (ofIndex = new Map()));
  const key = `${by} ${ascending}`;
  let found = ofIndex.get(key);
  if (found === undefined) {
    const keyOf = orderKey(index, by);
    const sorted = index.ledger.claims.toSorted((a, b) => {
      const difference = compareKeys([keyOf(a)], [keyOf(b)]);
      return difference === 0 ? timeOrder(a, b) : difference;
    });
    found = ascending ? sorted : sorted.toReversed();
    ofIndex.set(key, found);
  }
  return found;
}

function orderKey(index: LedgerIndex, by: SortKey): KeyOf {
  switch (by) {
    case 'period':
      return (claim) => claim.end.lastDay;
    case 'published':
      // An unknown date counts as the earliest.
      return (claim) => index.sourceById.get(claim.source)?.published?.lastDay ?? -Infinity;
    case 'figure':
      return ({ metric, quantity }) =>
        valueIn(quantity, index.metricById.get(metric)?.unit ?? quantity.unit);
    case 'speaker':
      return (claim) => claim.speaker;
    case 'measure':
    case 'name': {
      const at = new Map(measureOrder(index.ledger).map((metric, i) => [metric.id, i]));
      return (claim) => at.get(claim.metric) ?? 0;
    }
  }
}
