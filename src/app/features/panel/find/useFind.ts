import { useMemo } from 'react';
import type { Hit } from '../../../../queries/searchAll';
import { useLazy } from '../../../loading/createLazy';
import { useWholeLedger } from '../../../loading/data/WholeLedger';
import { useWorld } from '../../../state/atlas';
import { useView } from '../../../state/useView';
import type { Search } from './FindBox';
import { lazySearch } from './lazySearch';

/** Where an offer of the search leads. */
export function useFind(): {
  readonly find: (hit: Hit) => void;
  /** Every claim that has the words. */
  readonly searchLedger: (query: string) => void;
} {
  const context = useView((state) => state.context);
  const navigate = useView((state) => state.navigate);
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
          : navigate({ ...everything, screen: 'ledger', picks: { measure: hit.metric.id } });
      case 'publisher':
        return navigate({ ...everything, screen: 'sources', query: hit.name });
      case 'source':
        return navigate({ ...everything, screen: 'sources', query: hit.source.title });
      case 'claim':
        return navigate({ claim: hit.claim.id });
    }
  };
  return {
    find,
    searchLedger: (query) => navigate({ ...everything, screen: 'ledger', query }),
  };
}

/** The search of the whole ledger; both come when a reader first turns to it, or before. */
export function useSearch(): Search {
  const { world, words } = useWorld();
  const { status, request } = useWholeLedger();
  const lazy = useLazy(lazySearch);
  const program = lazy.status === 'here' ? lazy.value : null;
  const failed = status === 'failed' || lazy.status === 'failed';
  return useMemo(
    () => ({
      here:
        program === null || !world.whole
          ? null
          : { find: (query) => program.findIn(query, world, words), Offers: program.Offers },
      failed,
      wake: () => {
        request({});
        void lazySearch.fetch();
      },
    }),
    [program, world, words, failed, request],
  );
}
