import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useText } from '../shared/TextContext';
import { nearestStop } from './nearestStop';
import type { Stop } from './Stop';
import './sheet.css';

interface Props {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  readonly className: string;
  /** Makes of the sheet a landmark of this name; for content that is none by itself. */
  readonly label?: string;
  readonly children: ReactNode;
}

const stops: readonly Stop[] = ['low', 'middle', 'full'];

/**
 * On a phone a sheet that comes up from the bottom, moved by dragging its bar, by pressing it, or
 * with the arrow keys. On wider screens nothing but its content.
 */
export function Sheet({ stop, onStop, className, label, children }: Props) {
  const text = useText().sheet;
  const sheet = useRef<HTMLDivElement>(null);
  const from = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  /** A drag ends with a click of its own. */
  const afterDrag = useRef(false);
  const [dragging, setDragging] = useState(false);

  const to = (step: number) => {
    const next = stops[stops.indexOf(stop) + step];
    if (next !== undefined) onStop(next);
  };

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const element = sheet.current;
    if (element === null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = {
      y: event.clientY,
      height: element.getBoundingClientRect().height,
      moved: false,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const start = from.current;
    if (start === null) return;
    const by = start.y - event.clientY;
    if (!start.moved && Math.abs(by) < 4) return;
    start.moved = true;
    setDragging(true);
    sheet.current?.style.setProperty('height', `${start.height + by}px`);
  };

  const onPointerEnd = () => {
    const element = sheet.current;
    const start = from.current;
    from.current = null;
    setDragging(false);
    if (element === null || start === null || !start.moved) return;
    const { height } = element.getBoundingClientRect();
    element.style.removeProperty('height');
    afterDrag.current = true;
    onStop(nearestStop(start.height, height, element.parentElement?.clientHeight ?? 0));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    to(step);
  };

  return (
    <div
      className={`sheet sheet-${stop} ${className}${dragging ? ' sheet-dragging' : ''}`}
      ref={sheet}
      role={label === undefined ? undefined : 'region'}
      aria-label={label}
    >
      <button
        type="button"
        className="sheet-bar"
        aria-label={stop === 'full' ? text.lower : text.raise}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (afterDrag.current) afterDrag.current = false;
          else to(stop === 'full' ? -1 : 1);
        }}
      />
      <div className="sheet-body">{children}</div>
    </div>
  );
}
