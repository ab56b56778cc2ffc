import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Size of an element in CSS pixels, followed while it changes; null before it is measured. What is
 * made to its first measure is made in small steps, as the page opens meanwhile.
 */
export function useElementSize(ref: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let isFirst = true;
    // Begins by telling the size, once the browser has laid out the page: to ask for it before that
    // would have it done twice.
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const take = () => setSize({ width, height });
      if (isFirst) startTransition(take);
      else take();
      isFirst = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
