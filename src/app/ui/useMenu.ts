import { useLayoutEffect, useRef, useState, type RefObject, type ToggleEvent } from 'react';
import { useOpenLayer } from './useOpenLayer';

/**
 * A `details` element as a menu, which opens without a script too. Escape closes it and gives the focus
 * back to what opened it.
 */
export function useMenu(): {
  readonly menu: RefObject<HTMLDetailsElement | null>;
  readonly onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
  readonly close: () => void;
} {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // It may have been opened before there was a script.
  useLayoutEffect(() => setOpen(menu.current?.open ?? false), []);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  useOpenLayer(open, close);
  return { menu, onToggle: ({ currentTarget }) => setOpen(currentTarget.open), close };
}
