import { useEffect, useState } from 'react';
import type { LoadState } from './LoadState';
import { loadWorld } from './loadWorld';

/**
 * Loads once, and again when asked.
 * @param initial what is known already, as on a server: then nothing is fetched
 */
export function useLoading(initial: LoadState): {
  readonly load: LoadState;
  readonly retry: () => void;
} {
  const [load, setLoad] = useState<LoadState>(initial);
  const [attempt, setAttempt] = useState(0);
  const given = initial.stage === 'ready' && attempt === 0;
  useEffect(() => {
    if (given) return;
    const control = new AbortController();
    loadWorld(control.signal, attempt === 0 ? 'default' : 'reload').then(
      (state) => {
        if (!control.signal.aborted) setLoad(state);
      },
      () => {
        // Aborted: another run has taken over.
      },
    );
    return () => control.abort();
  }, [attempt, given]);
  const retry = () => {
    setLoad({ stage: 'loading' });
    setAttempt((before) => before + 1);
  };
  return { load, retry };
}
