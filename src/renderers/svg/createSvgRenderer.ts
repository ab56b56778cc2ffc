import { fitCamera } from '../../cartography/fitCamera';
import type { Point } from '../../cartography/labels/types';
import type { SceneSquare } from '../../cartography/types';
import { MAX_FADING } from '../maxFading';
import type { Ground, Renderer, RendererEvents } from '../Renderer';
import type { RendererOptions } from '../RendererOptions';
import { squareAt } from '../squareAt';
import { wantsLessMotion } from '../wantsLessMotion';
import { toScreen } from './camera/toScreen';
import { zoomBy } from './camera/zoomBy';
import { createMapPicture } from './createMapPicture';
import { createCameraMotion } from './gestures/createCameraMotion';
import { watchPointers } from './gestures/watchPointers';
import { watchZoom } from './gestures/watchZoom';
import { placeAt } from './placeAt';
import './svgMap.css';
import { createPaintWatch } from './createPaintWatch';

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
      painting.ask();
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
    look: (camera) => motion.go(camera),
    place(camera) {
      motion.follow(camera);
      motion.settle();
      painting.ask();
    },
    fit: (bounds, padding) => motion.go(fitCamera(bounds, size(), padding, limits)),
    zoomBy(levels) {
      const { width, height } = size();
      const from = motion.target();
      const to = zoomBy(from, levels, [width / 2, height / 2], { width, height }, limits);
      motion.go(to);
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
