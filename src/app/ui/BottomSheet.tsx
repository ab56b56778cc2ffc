import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useText } from '../state/useText';
import './bottomSheet.css';

interface Props {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  readonly className: string;
  /** Makes of the sheet a landmark of this name; for content that is none by itself. */
  readonly label?: string;
  readonly children: ReactNode;
}

const stops: readonly Stop[] = ['low', 'middle', 'full'];

/** A finger that means to press is not quite still; CSS px. */
const SLACK = 4;

/** How fast a hand was when it let go is read from so much of its way, ms. */
const LAST = 100;

interface Hold {
  readonly pointer: number;
  readonly y: number;
  /** Of the sheet when it was taken hold of, CSS px. */
  readonly height: number;
  moved: boolean;
  /** Where the pointer was of late, and when: CSS px from the top of the window, ms. */
  trail: readonly { readonly y: number; readonly time: number }[];
}

/**
 * On a phone a sheet that comes up from the bottom, moved by dragging its bar, by pressing it, or
 * with the arrow keys; low down all of it can be dragged. On wider screens nothing but its content.
 */
export function BottomSheet({ stop, onStop, className, label, children }: Props) {
  const text = useText().sheet;
  const sheet = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  /** A drag of the mouse ends with a click of its own, that of a finger does not. */
  const afterDrag = useRef(false);
  const [dragging, setDragging] = useState(false);

  const to = (step: number) => {
    const next = stops[stops.indexOf(stop) + step];
    if (next !== undefined) onStop(next);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (hold.current !== null || event.button !== 0) return;
    const bar = event.currentTarget.firstElementChild;
    const onBar = event.target === bar;
    const byBody = stop === 'low' && event.pointerType !== 'mouse';
    // Without its bar it is no sheet: the screen is wide.
    if (bar === null || bar.clientHeight === 0 || !(onBar || byBody)) return;
    // A mouse may leave the bar with its first movement; its click is still the bar's own.
    if (onBar) bar.setPointerCapture(event.pointerId);
    afterDrag.current = false;
    hold.current = {
      pointer: event.pointerId,
      y: event.clientY,
      height: event.currentTarget.offsetHeight,
      moved: false,
      trail: trailOf([], event),
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = hold.current;
    if (held?.pointer !== event.pointerId) return;
    const by = held.y - event.clientY;
    held.trail = trailOf(held.trail, event);
    if (!held.moved) {
      if (Math.abs(by) < SLACK) return;
      held.moved = true;
      if (event.target !== event.currentTarget.firstElementChild) {
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      setDragging(true);
    }
    event.currentTarget.style.setProperty('height', `${held.height + by}px`);
  };

  const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
    const held = hold.current;
    if (held?.pointer !== event.pointerId) return;
    hold.current = null;
    if (!held.moved) return;
    const [first] = trailOf(held.trail, event);
    const time = event.timeStamp - (first?.time ?? 0);
    const element = event.currentTarget;
    const drag = {
      start: held.height,
      end: element.offsetHeight,
      // pointercancel: the browser scrolls instead, so there is no fling.
      speed:
        first && event.type === 'pointerup' && time > 0 ? (first.y - event.clientY) / time : 0,
    };
    const stop = restStop(stopHeights(element), drag);
    element.style.removeProperty('height');
    afterDrag.current = true;
    setDragging(false);
    onStop(stop);
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
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <button
        type="button"
        className="sheet-bar"
        aria-label={stop === 'full' ? text.lower : text.raise}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // A key's click, or that of a reader of screens, is no end of a drag.
          if (afterDrag.current && event.detail > 0) afterDrag.current = false;
          else to(stop === 'full' ? -1 : 1);
        }}
      />
      <div className="sheet-body">{children}</div>
    </div>
  );
}

/** The last of the way that a pointer has gone, this event included. */
function trailOf(trail: Hold['trail'], { clientY, timeStamp }: PointerEvent): Hold['trail'] {
  const recent = trail.filter(({ time }) => timeStamp - time <= LAST);
  return [...recent, { y: clientY, time: timeStamp }];
}

/**
 * How high the sheet is at each stop: asked of the style sheet, which alone knows the room it has on this
 * page, in this window, with these letters.
 */
function stopHeights(element: HTMLElement): readonly (readonly [Stop, number])[] {
  const { className } = element;
  const { height } = element.style;
  element.style.setProperty('transition', 'none');
  element.style.removeProperty('height');
  const heights = stops.map((stop) => {
    element.classList.remove(...stops.map((each) => `sheet-${each}`));
    element.classList.add(`sheet-${stop}`);
    return [stop, element.offsetHeight] as const;
  });
  element.className = className;
  element.style.setProperty('height', height);
  // Laid out as it was, so that it goes to its stop from here.
  void element.offsetHeight;
  element.style.removeProperty('transition');
  return heights;
}

/** Where a sheet stands: grab bar and title · the map above it · all of the screen. */
export type Stop = 'low' | 'middle' | 'full';

/** A pull this long moves the sheet on, even where the stop it came from is nearer; CSS px. */
const PULL = 48;

/** From this speed on a hand that lets go has flung the sheet; CSS px a ms. */
const FLING = 0.4;

/** How long a flung sheet would go on by itself, ms. */
const GLIDE = 200;

interface Drag {
  /** Height of the sheet when it was taken hold of, CSS px. */
  readonly start: number;
  /** Its height when it is let go. */
  readonly end: number;
  /** How fast it grew when it was let go, CSS px a ms; negative where it shrank. */
  readonly speed: number;
}

/**
 * Where a sheet comes to rest that is let go: flung, at a stop on its way; pulled, at a stop beyond
 * the one that it came from; else where it was.
 * @param stops every stop with its height, CSS px
 */
export function restStop(stops: readonly (readonly [Stop, number])[], drag: Drag): Stop {
  const { start, end, speed } = drag;
  const flung = Math.abs(speed) >= FLING;
  const pull = end - start;
  const way = flung ? Math.sign(speed) : Math.abs(pull) > PULL ? Math.sign(pull) : 0;
  // Against the pull, a fling leads back to where the sheet came from.
  const from = flung ? end : start;
  const onward = stops.filter(([, height]) => way * (height - from) > (way === 0 ? -1 : 1));
  const aim = flung ? end + speed * GLIDE : way === 0 ? start : end;
  const gap = ([, height]: readonly [Stop, number]) => Math.abs(height - aim);
  return (onward.length > 0 ? onward : stops).reduce((best, each) =>
    gap(each) < gap(best) ? each : best,
  )[0];
}
