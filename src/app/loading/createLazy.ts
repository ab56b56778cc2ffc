import { useSyncExternalStore } from 'react';
import { renewPage } from './renewPage';

/** A piece of the program that is fetched when it is needed, or before. */
export interface Lazy<T> {
  readonly now: () => LazyStatus<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Imports the module, unless it is loaded or loading; retries after a failure. If the file is gone because the page was published anew, reloads the page. Never rejects.
   */
  readonly fetch: () => Promise<void>;
  /** At the request of a reader: reloads the page where a retry fails. */
  readonly tryAgain: () => Promise<void>;
  /**
   * Prefetches the module. Does not retry after a failure, whose notice may be shown: the next `fetch` does.
   */
  readonly prefetch: () => Promise<void>;
}

export type LazyStatus<T> =
  | { readonly status: 'absent' | 'coming' | 'failed' }
  | { readonly status: 'here'; readonly value: T };

/** @param load imports it */
export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  let now: LazyStatus<T> = { status: 'absent' };
  const listeners = new Set<() => void>();
  const turn = (to: LazyStatus<T>) => {
    now = to;
    for (const listener of listeners) listener();
  };
  /** Ends with what was fetched last. */
  let fetched = Promise.resolve();
  let needed = false;
  const begin = async () => {
    turn({ status: 'coming' });
    try {
      turn({ status: 'here', value: await load() });
    } catch {
      if (!needed || !(await renewPage())) turn({ status: 'failed' });
    }
  };
  const fetchOnce = () => {
    if (now.status === 'absent' || now.status === 'failed') fetched = begin();
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
    prefetch: () => (now.status === 'failed' ? fetched : fetchOnce()),
    tryAgain: async () => {
      await fetchNeeded();
      // A browser may keep that a module failed for as long as the page is open. The address holds
      // the view, so the page can be opened anew.
      if (now.status === 'failed') await globalThis.boot?.reopen();
    },
  };
}

const COMING = { status: 'coming' } as const;

/** Load status of a lazily imported module. */
export function useLazy<T>({ subscribe, now }: Lazy<T>): LazyStatus<T> {
  // Hydration must match the prerendered HTML, which knows no failure: it is rendered afterwards.
  const served = () => (now().status === 'failed' ? COMING : now());
  return useSyncExternalStore(subscribe, now, served);
}
