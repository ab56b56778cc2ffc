import { useCallback, useEffect, useState, useMemo, useRef } from 'react';
import type { World } from '../../state/World';
import type { LoadState, Failure } from '../LoadState';
import type { WholeLedger } from './WholeLedger';
import type { Wanted } from './fetchText';
import { loadFirst } from './loadFirst';
import { loadWhole } from './loadWhole';

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
  const given = initial.status === 'ready' && attempt === 0;
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
    setLoad({ status: 'loading' });
    setQuery(readQuery());
    setAttempt((before) => before + 1);
  }, [readQuery]);

  const world = load.status === 'ready' ? load.world : null;
  const whole = useWhole(
    world,
    useCallback(
      (wider) =>
        setLoad((before) => (before.status === 'ready' ? { ...before, world: wider } : before)),
      [],
    ),
  );
  return { load, query, retry, whole };
}

type Status = 'absent' | 'coming' | Failure;

/**
 * Fetches the whole ledger for a world that holds a part of it, when asked.
 * @param onWhole takes the world that has it
 */
function useWhole(world: World | null, onWhole: (world: World) => void): WholeLedger {
  const [status, setStatus] = useState<Status>('absent');
  const run = useRef<AbortController | null>(null);
  const tried = useRef(false);
  // Of a world that is left nothing is taken any more.
  useEffect(() => () => run.current?.abort(), [world]);

  /** Who waits for it by now. */
  const waiting = useRef<Wanted | null>(null);

  const request = useCallback(
    (wanted: Wanted | null) => {
      waiting.current = wanted ?? waiting.current;
      if (world === null || world.whole) return;
      if (run.current !== null && !run.current.signal.aborted) return;
      const control = new AbortController();
      run.current = control;
      setStatus('coming');
      // What broke may have been kept by the browser.
      loadWhole(
        world,
        control.signal,
        tried.current ? 'reload' : 'default',
        () => waiting.current,
      ).then(
        (wider) => {
          if (control.signal.aborted) return;
          run.current = null;
          waiting.current = null;
          if ('file' in wider) setStatus(wider);
          else onWhole(wider);
        },
        () => {
          // Aborted: the page is gone.
        },
      );
      tried.current = true;
    },
    [world, onWhole],
  );

  return useMemo(() => {
    if (world?.whole === true) return { status: 'here', request };
    return typeof status === 'string'
      ? { status, request }
      : { status: 'failed', failure: status, request };
  }, [world, status, request]);
}
