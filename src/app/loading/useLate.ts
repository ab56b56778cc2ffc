import { useSyncExternalStore } from 'react';
import type { Late, LateStage } from './createLate';

/** How it stands with a late piece of the program. */
export function useLate<T>({ subscribe, now }: Late<T>): LateStage<T> {
  return useSyncExternalStore(subscribe, now, now);
}
