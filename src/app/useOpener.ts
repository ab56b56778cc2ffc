import { useLayoutEffect } from 'react';
import { focusHome } from './shared/focusHome';

/**
 * Gives the focus back to what opened something, once that closes and would leave it nowhere; where
 * the opener is gone too, to the map or the main part of the page.
 */
export function useOpener(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    // Read before the card takes the focus, which it does in an effect of its own.
    const opener = document.activeElement;
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost) return;
      const isThere =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus({ preventScroll: true });
      else focusHome();
    };
  }, [open]);
}
