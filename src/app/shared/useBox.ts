import { useCallback, useLayoutEffect, useState } from 'react';

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
 * not there.
 * @returns the box, and the ref for the inner element
 */
export function useBox(
  outer: Element | null,
): readonly [Box | null, (element: Element | null) => void] {
  const [inner, setInner] = useState<Element | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  const read = useCallback(() => {
    if (inner === null || outer === null) {
      setBox(null);
      return;
    }
    const a = outer.getBoundingClientRect();
    const b = inner.getBoundingClientRect();
    const next = { x: b.x - a.x, y: b.y - a.y, width: b.width, height: b.height };
    setBox((before) => (sameBox(before, next) ? before : next));
  }, [inner, outer]);
  useLayoutEffect(() => {
    read();
    if (inner === null || outer === null) return;
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
  return [box, useCallback((element: Element | null) => setInner(element), [])];
}
