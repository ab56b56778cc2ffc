import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { World } from '../shared/World';
import type { Failure } from './Failure';
import { loadWhole } from './loadWhole';
import type { Wanted } from './fetchText';
import type { WholeLedger } from './WholeLedger';

type Stage = 'absent' | 'coming' | Failure;

/**
 * Fetches the whole ledger for a world that holds a part of it, when asked.
 * @param onWhole takes the world that has it
 */
export function useWhole(world: World | null, onWhole: (world: World) => void): WholeLedger {
  const [stage, setStage] = useState<Stage>('absent');
  const run = useRef<AbortController | null>(null);
  const tried = useRef(false);
  // Of a world that is left nothing is taken any more.
  useEffect(() => () => run.current?.abort(), [world]);

  /** Who waits for it by now. */
  const waiting = useRef<Wanted | null>(null);

  const ask = useCallback(
    (wanted: Wanted | null) => {
      waiting.current = wanted ?? waiting.current;
      if (world === null || world.whole) return;
      if (run.current !== null && !run.current.signal.aborted) return;
      const control = new AbortController();
      run.current = control;
      setStage('coming');
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
          if ('file' in wider) setStage(wider);
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
    if (world?.whole === true) return { stage: 'here', ask };
    return typeof stage === 'string'
      ? { stage, ask }
      : { stage: 'failed', failure: stage, ask };
  }, [world, stage, ask]);
}
