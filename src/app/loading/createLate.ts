import { renewPage } from '../shared/boot';

/** A piece of the program that is fetched when it is needed, or before. */
export interface Late<T> {
  readonly now: () => LateStage<T>;
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

export type LateStage<T> =
  | { readonly stage: 'absent' | 'coming' | 'failed' }
  | { readonly stage: 'here'; readonly value: T };

/** @param load imports it */
export function createLate<T>(load: () => Promise<T>): Late<T> {
  let now: LateStage<T> = { stage: 'absent' };
  const listeners = new Set<() => void>();
  const turn = (to: LateStage<T>) => {
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
