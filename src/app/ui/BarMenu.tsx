import { useEffect, type ReactNode } from 'react';
import { useMenu } from './useMenu';
import './barMenu.css';
import './pageAction.css';

interface Props {
  readonly className: string;
  /** What always stands in the bar. */
  readonly summary: ReactNode;
  /** What opens beneath it; `close` gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A menu in the bar of the page; opens without a script too. */
export function BarMenu({ className, summary, children }: Props) {
  const { menu, close } = useMenu();
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.contains(target as Node) === false) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [menu]);
  return (
    <details ref={menu} className={`bar-menu ${className}`}>
      <summary className="page-action">{summary}</summary>
      <div className="bar-menu-list">{children(close)}</div>
    </details>
  );
}
