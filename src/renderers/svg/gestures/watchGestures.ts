import { panCamera, pinchCamera, zoomBy } from '../../../camera/move';
import type { Point } from '../../../camera/shapes';
import type { Surface } from './cameraMotion';

/** A hand that means to point is not quite still; CSS px. */
const SLACK = 3;

interface PointerEvents {
  /** A pointer that can hover is over the map; null: it left, or drags. */
  onPoint(pixel: Point | null): void;
  /** A click or a tap; the end of a drag is none. */
  onTap(pixel: Point): void;
}

/** One pointer drags the map, two pinch it; one that does neither points or taps. */
export function watchPointers(surface: Surface, events: PointerEvents): void {
  const { element, motion, limits, size, signal } = surface;
  const pressed = new Map<number, Point>();
  let start: Point = [0, 0];
  let drags = false;

  const press = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const pixel = pixelOf(event, element);
    if (pressed.size === 0) {
      start = pixel;
      drags = false;
    }
    pressed.set(event.pointerId, pixel);
    // Moves and the end come here now, also from outside the map.
    element.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    const to = pixelOf(event, element);
    const from = pressed.get(event.pointerId);
    if (from === undefined) {
      if (event.pointerType !== 'touch') events.onPoint(to);
      return;
    }
    if (!drags) {
      if (Math.hypot(to[0] - start[0], to[1] - start[1]) <= SLACK) return;
      drags = true;
      events.onPoint(null);
    }
    pressed.set(event.pointerId, to);
    const [other] = [...pressed].filter(([id]) => id !== event.pointerId);
    const camera = motion.camera();
    motion.follow(
      other === undefined
        ? panCamera(camera, from[0] - to[0], from[1] - to[1])
        : pinchCamera(camera, [from, other[1]], [to, other[1]], size(), limits),
    );
  };

  const release = (event: PointerEvent) => {
    const was = pressed.delete(event.pointerId);
    if (was && drags && pressed.size === 0) motion.settle();
  };

  const on = (name: string, act: (event: PointerEvent) => void) =>
    element.addEventListener(name, (event) => act(event as PointerEvent), { signal });
  on('pointerdown', press);
  on('pointermove', move);
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', () => events.onPoint(null));
  on('click', (event) => {
    if (!drags) events.onTap(pixelOf(event, element));
  });
}

/** A wheel that has not turned for so long has stopped, ms. */
const PAUSE = 150;

/** The wheel zooms about the pointer; so does a double click, by a level, with shift outwards. */
export function watchZoom({ element, motion, limits, size, signal }: Surface): void {
  let pause = 0;
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const pixel = pixelOf(event, element);
    motion.follow(zoomBy(motion.camera(), wheelLevels(event), pixel, size(), limits));
    window.clearTimeout(pause);
    pause = window.setTimeout(() => motion.settle(), PAUSE);
  };
  const doubleClick = (event: MouseEvent) => {
    event.preventDefault();
    const levels = event.shiftKey ? -1 : 1;
    const pixel = pixelOf(event, element);
    motion.jumpTo(zoomBy(motion.target(), levels, pixel, size(), limits));
  };
  // Not passive: the page must not scroll as well.
  const options = { signal, passive: false };
  element.addEventListener('wheel', (event) => turn(event as WheelEvent), options);
  element.addEventListener('dblclick', (event) => doubleClick(event as MouseEvent), { signal });
  signal.addEventListener('abort', () => window.clearTimeout(pause));
}

/** Levels of zoom to one unit of `deltaMode`: pixels, lines, pages. */
const LEVELS = [0.002, 0.05, 1];

/** A pinch on a trackpad comes as a wheel with ctrl held, and with small numbers. */
const PINCH = 10;

/** By how many levels a turn of the wheel zooms; towards the reader is out. */
export function wheelLevels({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  return -deltaY * (LEVELS[deltaMode] ?? 0) * (ctrlKey ? PINCH : 1);
}

/** Where on an element an event happened, CSS px from its top left. */
function pixelOf(
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  element: Element,
): Point {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
