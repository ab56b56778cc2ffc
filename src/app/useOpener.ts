import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to what opened something, once that closes and would leave it nowhere; where
 * the opener is gone too, to the main part of the page.
 */
export function useOpener(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    // Read before the card takes the focus, which it does in an effect of its own.
    const opener = document.activeElement;
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost) return;
      const back =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body
          ? opener
          : document.getElementById('main');
      back?.focus({ preventScroll: true });
    };
  }, [open]);
}
