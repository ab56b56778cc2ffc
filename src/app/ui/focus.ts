import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { LANDMARK } from './landmarks';

/**
 * Gives the focus to the map, which goes on from the place it was at; on other screens, where the map
 * cannot have it, to the main part of the page.
 */
function focusHome(): void {
  for (const id of [LANDMARK.map, LANDMARK.main]) {
    const home = document.getElementById(id);
    home?.focus({ preventScroll: true });
    if (home !== null && document.activeElement === home) return;
  }
}

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

/** Whether the reader used a key last, and not a pointer. */
let keyed = false;
if (typeof document !== 'undefined') {
  for (const sign of ['keydown', 'pointerdown']) {
    document.addEventListener(sign, () => (keyed = sign === 'keydown'), true);
  }
}

/**
 * Moves the focus into a box that a keyboard opened, and when the box goes and would leave it nowhere,
 * back where it was, or to the map. A pointer's focus stays where it is: the map can be read on.
 * @param what what the box is about; another one moves the focus anew
 */
export function useReturnedFocus(box: RefObject<HTMLElement | null>, what: string): void {
  useEffect(() => {
    const before = document.activeElement;
    const isSomewhere = before instanceof HTMLElement && before !== document.body;
    const element = box.current;
    // Firefox does not call a focus visible that a pointer gave, whatever keys come after.
    if (isSomewhere && (keyed || before.matches(':focus-visible')))
      element?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const lost = now === null || now === document.body || element?.contains(now) === true;
      if (!lost) return;
      if (isSomewhere && before.isConnected) before.focus({ preventScroll: true });
      else focusHome();
    };
  }, [box, what]);
}
