/** A piece of the program that is fetched when it is needed, or before. */
export interface Late<T> {
  readonly now: () => LateStage<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches it, unless it is here or on its way. Where it failed before, once more. Never rejects. */
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
  const begin = async () => {
    turn({ stage: 'coming' });
    try {
      turn({ stage: 'here', value: await load() });
    } catch {
      turn({ stage: 'failed' });
    }
  };
  const fetchOnce = () => {
    if (now.stage === 'absent' || now.stage === 'failed') fetched = begin();
    return fetched;
  };
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: fetchOnce,
    prefetch: () => (now.stage === 'failed' ? fetched : fetchOnce()),
    tryAgain: async () => {
      await fetchOnce();
      // A browser may keep that a module failed for as long as the page is open. The address holds
      // the view, so the page can be opened anew; but never while it might not arrive itself.
      if (now.stage === 'failed' && (await pageArrives())) window.location.reload();
    },
  };
}

async function pageArrives(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'reload' });
    return ok;
  } catch {
    return false;
  }
}
