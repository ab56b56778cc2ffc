import { useCallback, useContext, useSyncExternalStore } from 'react';
import { AsServed } from './AsServed';

/**
 * Whether a media query holds, followed while it changes. On a server and during hydration: false,
 * so that the first paint is the same in both places.
 */
export function useMediaQuery(query: string): boolean {
  const asServed = useContext(AsServed);
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => !asServed && window.matchMedia(query).matches,
    () => false,
  );
}
