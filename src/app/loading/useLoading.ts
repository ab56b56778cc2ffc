import { useCallback, useEffect, useState } from 'react';
import type { WholeLedger } from './WholeLedger';
import { loadFirst } from './loadFirst';
import type { LoadState } from './LoadState';
import { useWhole } from './useWhole';

/**
 * Loads what the view of the address needs, and again when asked; the whole ledger when something
 * asks for it.
 * @param initial what is known already, as on a server: that is not fetched
 * @param opened the query that `initial` is for; that of now where it is missing
 */
export function useLoading(
  initial: LoadState,
  readQuery: () => string,
  opened?: string,
): {
  readonly load: LoadState;
  /** What the address asked for when loading began. */
  readonly query: string;
  readonly retry: () => void;
  readonly whole: WholeLedger;
} {
  const [load, setLoad] = useState<LoadState>(initial);
  const [attempt, setAttempt] = useState(0);
  const [query, setQuery] = useState(() => opened ?? readQuery());
  const given = initial.stage === 'ready' && attempt === 0;
  useEffect(() => {
    if (given) return;
    const control = new AbortController();
    loadFirst(query, control.signal, attempt === 0 ? 'default' : 'reload').then(
      (state) => {
        if (!control.signal.aborted) setLoad(state);
      },
      () => {
        // Aborted: another run has taken over.
      },
    );
    return () => control.abort();
  }, [attempt, given, query]);
  const retry = useCallback(() => {
    setLoad({ stage: 'loading' });
    setQuery(readQuery());
    setAttempt((before) => before + 1);
  }, [readQuery]);

  const world = load.stage === 'ready' ? load.world : null;
  const whole = useWhole(
    world,
    useCallback(
      (wider) =>
        setLoad((before) => (before.stage === 'ready' ? { ...before, world: wider } : before)),
      [],
    ),
  );
  return { load, query, retry, whole };
}
