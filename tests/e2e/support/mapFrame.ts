import { layoutAt } from '../../../src/app/features/map/overlay/layoutAt';
import type { Camera } from '../../../src/camera/Camera';
import { windowAt } from '../../../src/camera/fit';
import { project } from '../../../src/camera/mercator';
import type { Rect } from '../../../src/camera/shapes';
import type { Frame, Layout } from '../../../src/cartography/labels/types';
import type { Scene } from '../../../src/cartography/types';
import type { Evaluates } from '../../engines/support/Driver';
import { ground } from './shown';

/** Where the map of a page stands, where it looks, and what lies over it. */
export interface MapFrame {
  readonly camera: Camera;
  /** CSS px of the window. */
  readonly box: Rect;
  /** CSS px of the map. */
  readonly obstacles: readonly Rect[];
  /** On a phone: smaller letters. */
  readonly compact: boolean;
}

/** Read from the page. */
export async function readMapFrame(page: Evaluates): Promise<MapFrame> {
  const { camera, box, over, compact } = await page.evaluate(() => {
    const rectOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const stage = document.querySelector('[data-camera]');
    if (stage === null) throw new Error('There is no map');
    const over = [...document.querySelectorAll('.titleplate, .popup, .map-zoom, .map-scale')];
    return {
      camera: stage.getAttribute('data-camera') ?? '',
      box: rectOf(stage),
      over: over.map(rectOf),
      // The one part of the map that a phone leaves out.
      compact: document.querySelector('.map-scale') === null,
    };
  });
  const [zoom = 0, lat = 0, lng = 0] = camera.split('/').map(Number);
  return {
    camera: { zoom, lat, lng },
    box,
    compact,
    obstacles: over.map((rect) => ({ ...rect, x: rect.x - box.x, y: rect.y - box.y })),
  };
}

/** The layout that the page should have made of a scene, and the frame it is made for. */
export function layoutIn(
  { camera, box, obstacles, compact }: MapFrame,
  scene: Scene,
): { readonly layout: Layout; readonly frame: Frame } {
  const window = windowAt(camera, box);
  const { layout } = layoutAt({
    scene,
    ground,
    camera,
    size: box,
    obstacles,
    compact,
  });
  const shifted = obstacles.map((rect) => ({
    ...rect,
    x: rect.x + window.x,
    y: rect.y + window.y,
  }));
  return { layout, frame: { zoom: camera.zoom, window, obstacles: shifted, compact } };
}

/** From degrees to CSS px of the window. */
export function toScreen(
  { camera, box }: MapFrame,
  lngLat: readonly [number, number],
): { readonly x: number; readonly y: number } {
  const window = windowAt(camera, box);
  const [x, y] = project(lngLat, camera.zoom);
  return { x: x - window.x + box.x, y: y - window.y + box.y };
}
