import {
  useCallback,
  useContext,
  useSyncExternalStore,
  startTransition,
  useLayoutEffect,
  useState,
  useRef,
  type RefObject,
} from 'react';
import type { Size } from '../../camera/shapes';
import { HydrationPhase } from './hydration';

/**
 * Whether a media query holds, followed while it changes. On a server and during hydration: false,
 * so that the first paint is the same in both places.
 */
export function useMediaQuery(query: string): boolean {
  const asServed = useContext(HydrationPhase);
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => !asServed && window.matchMedia(query).matches,
    () => false,
  );
}

/** True where the controls are a bottom sheet; the same query as in the style sheets. */
export function usePhone(): boolean {
  return useMediaQuery('(width <= 45em)');
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

/** CSS px from the top left of the element it is measured against. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two boxes that lie alike. */
export function sameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/**
 * Where an element stands inside another, followed while either changes its size; null while it is
 * not there. What makes way for it does so in small steps.
 * @param isShown whether who asks shows the box that was just read, where `last` is the one it was last given
 * @returns the box, and the ref for the inner element
 */
export function useBox(
  outer: Element | null,
  isShown: (last: Box | null, read: Box | null) => boolean = sameBox,
): readonly [Box | null, (element: Element | null) => void] {
  const [inner, setInner] = useState<Element | null>(null);
  const [box, setBox] = useState<Box | null>(null);
  const last = useRef<Box | null>(null);
  const read = useCallback(() => {
    const next = inner === null || outer === null ? null : boxIn(outer, inner);
    if (isShown(last.current, next)) return;
    last.current = next;
    startTransition(() => setBox(next));
  }, [inner, outer, isShown]);
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
