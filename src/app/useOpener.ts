import { useEffect, useLayoutEffect, useRef } from 'react';
import { focusHome } from './shared/focusHome';

/**
 * Gives the focus back to what opened something, once that closes and would leave it nowhere; where
 * the opener is gone too, to the map or the main part of the page.
 */
export function useOpener(open: boolean): void {
  const opened = useRef<Element | null>(null);
  // Read before the card takes the focus, which it does in an effect of its own.
  useLayoutEffect(() => {
    if (open) opened.current = document.activeElement;
  }, [open]);
  // Given back after the page has changed: while it does, nobody is told of the focus.
  useEffect(() => {
    if (!open) return;
    return () => {
      const opener = opened.current;
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost) return;
      const isThere =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus({ preventScroll: true });
      else focusHome();
    };
  }, [open]);
}
