/** Pointers that are held down on an element, wherever they move to. */
export interface Presses {
  areHeld(): boolean;
  stop(): void;
}

/** `onReleased`: the last of them was let go. */
export function watchPresses(element: HTMLElement, onReleased: () => void): Presses {
  const listening = new AbortController();
  const { signal } = listening;
  const held = new Set<number>();
  const release = ({ pointerId }: PointerEvent) => {
    if (held.delete(pointerId) && held.size === 0) onReleased();
  };
  element.addEventListener('pointerdown', ({ pointerId }) => held.add(pointerId), { signal });
  // Let go outside of the element, or of the browser: captured, or told to the document.
  const { ownerDocument } = element;
  ownerDocument.addEventListener('pointerup', release, { signal });
  ownerDocument.addEventListener('pointercancel', release, { signal });
  return { areHeld: () => held.size > 0, stop: () => listening.abort() };
}
