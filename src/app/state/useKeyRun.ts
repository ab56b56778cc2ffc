import { useRef, type FocusEvent } from 'react';
import type { Run } from '../../view/store';

/** Milliseconds without a key after which a reader has looked at what was chosen: the next begins anew. */
const PAUSE = 10_000;

/** A run of keys, and the handlers of the control that they are pressed in. */
export interface KeyRun {
  /** What is chosen by the key that was pressed last; undefined where a pointer was used since. */
  readonly now: () => Run | undefined;
  readonly handlers: {
    readonly onKeyDown: () => void;
    readonly onPointerDown: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/**
 * L5: keys that are pressed one after the other in one control are one choice, as a drag is. A press of
 * a pointer is one by itself, and ends the run; so does a focus that leaves the control.
 */
export function useKeyRun(): KeyRun {
  const run = useRef<{ at: number } | undefined>(undefined);
  const end = () => {
    run.current = undefined;
  };
  return {
    now: () => run.current,
    handlers: {
      onKeyDown: () => {
        const at = performance.now();
        if (run.current !== undefined && at - run.current.at < PAUSE) run.current.at = at;
        else run.current = { at };
      },
      onPointerDown: end,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) end();
      },
    },
  };
}
