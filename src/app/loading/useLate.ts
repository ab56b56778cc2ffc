import { useSyncExternalStore } from 'react';
import type { Late, LateStage } from './createLate';

const COMING = { stage: 'coming' } as const;

/** How it stands with a late piece of the program. */
export function useLate<T>({ subscribe, now }: Late<T>): LateStage<T> {
  // The page was served before anything could fail: what did comes after it is taken over as it was.
  const served = () => (now().stage === 'failed' ? COMING : now());
  return useSyncExternalStore(subscribe, now, served);
}
