import { useLayoutEffect, useRef, type RefObject } from 'react';
import { openLayer } from './openLayers';

/**
 * A `details` element as a menu, which opens without a script too. Escape closes it and gives the focus
 * back to what opened it.
 */
export function useMenu(): {
  readonly menu: RefObject<HTMLDetailsElement | null>;
  readonly close: () => void;
} {
  const menu = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const details = menu.current;
    if (details === null) return undefined;
    let closed: (() => void) | null = null;
    const follow = () => {
      if (details.open) closed ??= openLayer(() => shut(details));
      else {
        closed?.();
        closed = null;
      }
    };
    // It may have been opened before there was a script.
    follow();
    // Its `toggle` event comes a task later, and the next key may come before.
    const observer = new MutationObserver(follow);
    observer.observe(details, { attributeFilter: ['open'] });
    return () => {
      observer.disconnect();
      closed?.();
    };
  }, []);
  const close = () => {
    if (menu.current !== null) shut(menu.current);
  };
  return { menu, close };
}

function shut(details: HTMLDetailsElement): void {
  details.open = false;
  details.querySelector('summary')?.focus();
}
