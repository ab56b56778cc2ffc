import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import type { Run } from '../../../../view/store';

/** Milliseconds that each period stands. */
const BEAT = 1500;

type Go = (index: number, run: Run) => void;

/**
 * Steps through `count` periods, one a beat, and stops at the end; started at the end, it begins
 * with the first. The whole run is one choice, and Back or Forward ends it (L5). Periods that nobody
 * would see wait.
 * @param index of the period that the panel shows
 * @param indexNow of the one that the map shows, a frame ahead of the panel
 */
export function usePlay(
  count: number,
  index: number,
  indexNow: () => number,
  go: Go,
): { readonly playing: boolean; readonly start: () => void; readonly stop: () => void } {
  const [playing, setPlaying] = useState(false);
  const seen = usePageSeen();
  const run = useRef<Run>({});
  const latest = useRef({ indexNow, go });
  useEffect(() => {
    latest.current = { indexNow, go };
  });
  useEffect(() => {
    if (!playing || !seen) return;
    const atEnd = index >= count - 1;
    const beat = setTimeout(
      () => {
        const now = latest.current.indexNow();
        if (now < count - 1 && !atEnd) {
          latest.current.go(now + 1, run.current);
        } else if (now >= count - 1) setPlaying(false);
      },
      atEnd ? 0 : BEAT,
    );
    return () => clearTimeout(beat);
  }, [playing, seen, index, count]);
  useEffect(() => {
    if (!playing) return;
    // What the history restores stays.
    const stop = () => setPlaying(false);
    window.addEventListener('popstate', stop);
    return () => window.removeEventListener('popstate', stop);
  }, [playing]);
  const start = () => {
    run.current = {};
    if (indexNow() >= count - 1) go(0, run.current);
    setPlaying(true);
  };
  return { playing, start, stop: () => setPlaying(false) };
}

/** Whether the page can be seen: its tab is in front and the screen is on. */
function usePageSeen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.visibilityState === 'visible',
    () => true,
  );
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
