import { useMemo } from 'react';
import type { Search } from './find/Search';
import { lateSearch } from './lateParts';
import { useLate } from './loading/useLate';
import { useWholeLedger } from './loading/WholeLedger';
import type { World } from './shared/World';

/** The search of the whole ledger; both come when a reader first turns to it, or before. */
export function useSearch(world: World): Search {
  const { stage, ask } = useWholeLedger();
  const late = useLate(lateSearch);
  const program = late.stage === 'here' ? late.value : null;
  const failed = stage === 'failed' || late.stage === 'failed';
  return useMemo(
    () => ({
      here:
        program === null || !world.whole
          ? null
          : { find: (query) => program.searchAll(query, world), Offers: program.Offers },
      failed,
      wake: () => {
        ask({});
        void lateSearch.fetch();
      },
    }),
    [program, world, failed, ask],
  );
}
