import type { Hit } from '../cards/search/Hit';
import { useView } from './shared/useView';

/** Where an offer of the search leads. */
export function useFind(): {
  readonly find: (hit: Hit) => void;
  /** Every claim that has the words. */
  readonly searchLedger: (query: string) => void;
} {
  const context = useView((state) => state.context);
  const go = useView((state) => state.go);
  const openCard = useView((state) => state.openCard);
  const chooseMeasure = useView((state) => state.chooseMeasure);
  const everything = { query: '', side: null, picks: {} } as const;
  const find = (hit: Hit) => {
    switch (hit.kind) {
      case 'place':
        return openCard(hit.place.id);
      case 'measure':
        return context.metrics.has(hit.metric.id)
          ? chooseMeasure(hit.metric.id)
          : go({ ...everything, screen: 'ledger', picks: { measure: hit.metric.id } });
      case 'publisher':
        return go({ ...everything, screen: 'sources', query: hit.name });
      case 'source':
        return go({ ...everything, screen: 'sources', query: hit.source.title });
      case 'claim':
        return go({ claim: hit.claim.id });
    }
  };
  return {
    find,
    searchLedger: (query) => go({ ...everything, screen: 'ledger', query }),
  };
}
