import { fitCamera, toScreen } from '../../camera/fit';
import type { Point } from '../../camera/shapes';
import type { SceneSquare } from '../../cartography/types';
import { MAX_FADING } from '../looks';
import type { Ground, Renderer, RendererEvents, RendererOptions } from '../Renderer';
import { squareAt } from '../squareAt';
import { wantsLessMotion } from '../chooseRenderer';
import { zoomBy } from '../../camera/move';
import { createMapPicture } from './createMapPicture';
import { createCameraMotion } from './gestures/cameraMotion';
import { watchPointers, watchZoom } from './gestures/watchGestures';
import type { PlaceId } from '../../ledger/types';
import './svgMap.css';

/**
 * Draws scenes as SVG in `container`: what the map engine shows and does, without WebGL, worker or
 * download. It cannot be lost, so it never calls `events.onPaused` or `events.onLost`.
 */
export function createSvgRenderer(
  container: HTMLElement,
  ground: Ground,
  events: RendererEvents,
  options: RendererOptions,
): Renderer {
  const { limits, start } = options;
  const picture = createMapPicture(container, ground, options);
  const { element, size } = picture;
  const listening = new AbortController();
  let squares: readonly SceneSquare[] = [];
  let places = 0;
  let ready = false;
  const painting = createPaintWatch(element, events.onDrawn);

  const motion = createCameraMotion({
    start,
    limits,
    isStill: wantsLessMotion,
    onMove(camera) {
      picture.show({ camera });
      events.onMove(camera);
    },
    onRest(camera) {
      picture.settle();
      events.onRest(camera);
    },
  });

  const find = ([x, y]: Point) => {
    const toPixel = (lngLat: readonly [number, number]) => {
      const [left, top] = toScreen(lngLat, motion.camera(), size());
      return { x: left, y: top };
    };
    return squareAt(squares, toPixel, { x, y }) ?? placeAt(element, [x, y]);
  };
  const surface = { element, motion, limits, size, signal: listening.signal };
  watchPointers(surface, {
    onPoint: (at) =>
      at === null ? events.onHover(null, 0, 0) : events.onHover(find(at), ...at),
    onTap: (at) => events.onPick(find(at)),
  });
  watchZoom(surface);

  const blend = (wanted: boolean) =>
    element.classList.toggle(
      'svg-map-blend',
      wanted && places <= MAX_FADING && !wantsLessMotion(),
    );

  return {
    draw(scene, blended) {
      ({ squares } = scene);
      places = scene.fills.size;
      blend(blended);
      picture.show({ scene, camera: motion.camera() });
      painting.restart();
      if (ready) return;
      ready = true;
      events.onReady();
    },
    paint(palette) {
      blend(false);
      picture.show({ palette });
    },
    emphasise(emphasis) {
      blend(true);
      picture.show({ emphasis });
    },
    moveCamera: (camera) => motion.jumpTo(camera),
    place(camera) {
      motion.follow(camera);
      motion.settle();
      painting.restart();
    },
    fit: (bounds, padding) => motion.jumpTo(fitCamera(bounds, size(), padding, limits)),
    zoomBy(levels) {
      const { width, height } = size();
      const from = motion.target();
      const to = zoomBy(from, levels, [width / 2, height / 2], { width, height }, limits);
      motion.jumpTo(to);
    },
    camera: motion.camera,
    resize() {
      picture.resize();
      motion.settle();
    },
    destroy() {
      listening.abort();
      motion.stop();
      painting.stop();
      element.remove();
    },
  };
}

/** The place whose outline lies under a pixel of the map; null for none. */
function placeAt(map: Element, [x, y]: Point): PlaceId | null {
  const { left, top } = map.getBoundingClientRect();
  const found = map.ownerDocument.elementFromPoint(left + x, top + y);
  return found !== null && map.contains(found) ? found.getAttribute('data-place') : null;
}

/** Calls back after the next paint of an element. */
interface PaintWatch {
  /** From here on: one answer, however often it is asked before. */
  restart(): void;
  stop(): void;
}

/**
 * `onPainted` is called after the frame in which the element is painted next, and after the
 * transitions that begin in it.
 */
export function createPaintWatch(element: Element, onPainted: () => void): PaintWatch {
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const stop = () => {
    asked += 1;
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
  const afterPaint = async (mine: number) => {
    const changes = element.getAnimations({ subtree: true });
    await Promise.allSettled(changes.map(({ finished }) => finished));
    if (mine === asked) onPainted();
  };
  return {
    restart() {
      stop();
      const mine = asked;
      frame = requestAnimationFrame(() => {
        // The browser paints between the frame's callbacks and the next task.
        task = setTimeout(() => void afterPaint(mine));
      });
    },
    stop,
  };
}
