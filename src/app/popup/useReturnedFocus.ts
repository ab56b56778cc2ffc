import { useEffect, type RefObject } from 'react';
import { focusHome } from '../shared/focusHome';

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
    if (isSomewhere && before.matches(':focus-visible'))
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
