import { useSyncExternalStore } from 'react';
import { renewPage } from './renewPage';

/** A piece of the program that is fetched when it is needed, or before. */
export interface Lazy<T> {
  readonly now: () => LazyStatus<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Fetches it for who needs it, unless it is here or on its way. Where it failed before, once more. What
   * is lost because the page was published anew opens that page. Never rejects.
   */
  readonly fetch: () => Promise<void>;
  /** The same for a reader who asks: where nothing else helps, opens the page anew. */
  readonly tryAgain: () => Promise<void>;
  /**
   * Fetches it ahead of need. That it failed is left as it is, because it may have been told: who needs
   * it next fetches it.
   */
  readonly prefetch: () => Promise<void>;
}

export type LazyStatus<T> =
  | { readonly stage: 'absent' | 'coming' | 'failed' }
  | { readonly stage: 'here'; readonly value: T };

/** @param load imports it */
export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  let now: LazyStatus<T> = { stage: 'absent' };
  const listeners = new Set<() => void>();
  const turn = (to: LazyStatus<T>) => {
    now = to;
    for (const listener of listeners) listener();
  };
  /** Ends with what was fetched last. */
  let fetched = Promise.resolve();
  let needed = false;
  const begin = async () => {
    turn({ stage: 'coming' });
    try {
      turn({ stage: 'here', value: await load() });
    } catch {
      if (!needed || !(await renewPage())) turn({ stage: 'failed' });
    }
  };
  const fetchOnce = () => {
    if (now.stage === 'absent' || now.stage === 'failed') fetched = begin();
    return fetched;
  };
  const fetchNeeded = () => {
    needed = true;
    return fetchOnce();
  };
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: fetchNeeded,
    prefetch: () => (now.stage === 'failed' ? fetched : fetchOnce()),
    tryAgain: async () => {
      await fetchNeeded();
      // A browser may keep that a module failed for as long as the page is open. The address holds
      // the view, so the page can be opened anew.
      if (now.stage === 'failed') await globalThis.boot?.reopen();
    },
  };
}

const COMING = { stage: 'coming' } as const;

/** Load status of a lazily imported module. */
export function useLazy<T>({ subscribe, now }: Lazy<T>): LazyStatus<T> {
  // The page was served before anything could fail: what did comes after it is taken over as it was.
  const served = () => (now().stage === 'failed' ? COMING : now());
  return useSyncExternalStore(subscribe, now, served);
}
