import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './barMenu.css';

interface Props {
  readonly className: string;
  /** What always stands in the bar. */
  readonly summary: ReactNode;
  /** What opens beneath it; `close` gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A menu in the bar of the page; opens without a script too. */
export function BarMenu({ className, summary, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.contains(target as Node) === false) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);

  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.stopPropagation();
    close();
  };
  return (
    <details ref={menu} className={`bar-menu ${className}`} onKeyDown={closeOnEscape}>
      <summary className="page-action">{summary}</summary>
      <div className="bar-menu-list">{children(close)}</div>
    </details>
  );
}
