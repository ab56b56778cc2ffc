import { startTransition, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** CSS px from the top left of the element it is measured against. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function sameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/**
 * Where an element stands inside another, followed while either changes its size; null while it is
 * not there. What makes way for it does so in small steps.
 * @returns the box, and the ref for the inner element
 */
export function useBox(
  outer: Element | null,
): readonly [Box | null, (element: Element | null) => void] {
  const [inner, setInner] = useState<Element | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  const last = useRef<Box | null>(null);
  const read = useCallback(() => {
    const next = inner === null || outer === null ? null : boxIn(outer, inner);
    if (sameBox(last.current, next)) return;
    last.current = next;
    startTransition(() => setBox(next));
  }, [inner, outer]);
  useLayoutEffect(() => {
    if (inner === null || outer === null) {
      read();
      return;
    }
    // Begins by telling the size, once the browser has laid out the page.
    const observer = new ResizeObserver(read);
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [inner, outer, read]);
  // What moves without changing its size is not observed; it moves because something was rendered.
  // Read with the next frame, not at once: that would have the browser lay out the page twice.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(read);
    return () => cancelAnimationFrame(frame);
  });
  return [
    box,
    useCallback((element: Element | null) => startTransition(() => setInner(element)), []),
  ];
}

function boxIn(outer: Element, inner: Element): Box {
  const a = outer.getBoundingClientRect();
  const b = inner.getBoundingClientRect();
  return { x: b.x - a.x, y: b.y - a.y, width: b.width, height: b.height };
}
