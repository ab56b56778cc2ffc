import { panCamera } from '../camera/panCamera';
import { zoomBy } from '../camera/zoomBy';
import { keyStep } from './keyStep';
import type { Surface } from './Surface';

/** Arrows move the map, plus and minus zoom it, while it has the focus. */
export function watchKeys({ element, motion, limits, size, signal }: Surface): void {
  const press = (event: KeyboardEvent) => {
    const step = keyStep(event);
    if (step === null) return;
    event.preventDefault();
    // From where the last key leads to: keys may come faster than the map moves.
    const from = motion.target();
    const { width, height } = size();
    motion.go(
      'levels' in step
        ? zoomBy(from, step.levels, [width / 2, height / 2], { width, height }, limits)
        : panCamera(from, step.dx, step.dy),
      true,
    );
  };
  element.addEventListener('keydown', (event) => press(event as KeyboardEvent), { signal });
}
