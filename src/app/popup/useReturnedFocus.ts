import { useEffect, type RefObject } from 'react';

/**
 * Moves the focus into a box that a keyboard opened, and back where it was when the box goes. A
 * pointer's focus stays where it is: the map can be read on.
 * @param what what the box is about; another one moves the focus anew
 */
export function useReturnedFocus(box: RefObject<HTMLElement | null>, what: string): void {
  useEffect(() => {
    const before = document.activeElement;
    if (!(before instanceof HTMLElement || before instanceof SVGElement)) return;
    if (!before.matches(':focus-visible') || before === document.body) return;
    const element = box.current;
    element?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const lost = now === null || now === document.body || element?.contains(now) === true;
      if (lost && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [box, what]);
}
