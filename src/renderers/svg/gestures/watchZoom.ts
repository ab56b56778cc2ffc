import { zoomBy } from '../camera/zoomBy';
import { pixelOf } from './pixelOf';
import type { Surface } from './Surface';
import { wheelLevels } from './wheelLevels';

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
    motion.go(zoomBy(motion.target(), levels, pixel, size(), limits));
  };
  // Not passive: the page must not scroll as well.
  const options = { signal, passive: false };
  element.addEventListener('wheel', (event) => turn(event as WheelEvent), options);
  element.addEventListener('dblclick', (event) => doubleClick(event as MouseEvent), { signal });
  signal.addEventListener('abort', () => window.clearTimeout(pause));
}
