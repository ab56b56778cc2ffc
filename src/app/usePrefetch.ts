import { useEffect } from 'react';
import { prefetchParts } from './lateParts';
import { isSavingData } from './loading/isSavingData';
import { useWholeLedger } from './loading/WholeLedger';

/** How long a busy page may put it off, milliseconds. */
const LATEST = 10_000;

/** Fetches the parts of the page that are not open yet, once the figures are there and it rests. */
export function usePrefetch(): void {
  const { stage } = useWholeLedger();
  const ready = stage === 'here';
  useEffect(() => {
    if (!ready || isSavingData()) return;
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(prefetchParts, 1000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(prefetchParts, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, [ready]);
}
