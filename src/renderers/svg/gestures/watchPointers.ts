import type { Point } from '../../../cartography/labels/types';
import { panCamera } from '../camera/panCamera';
import { pinchCamera } from '../camera/pinchCamera';
import { pixelOf } from './pixelOf';
import type { Surface } from './Surface';

/** A hand that means to point is not quite still; CSS px. */
const SLACK = 3;

export interface PointerEvents {
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
