import { layoutLabels } from '../../cartography/labels/layoutLabels';
import type { Layout, Point, Rect } from '../../cartography/labels/types';
import type { Scene } from '../../cartography/types';
import type { Ground } from '../../renderers/Renderer';
import type { Camera } from '../../view/View';
import type { Size } from '../shared/useElementSize';
import { windowAt } from './windowAt';

/** A layout, and the world pixel that its drawing counts from, so that numbers stay small. */
export interface LaidOut {
  readonly layout: Layout;
  readonly origin: Point;
}

/** Lays out what the scene says for a camera at rest. Obstacles in CSS px of the map. */
export function layoutAt(
  scene: Scene,
  ground: Ground,
  camera: Camera,
  size: Size,
  obstacles: readonly Rect[],
  compact: boolean,
): LaidOut {
  const window = windowAt(camera, size);
  const layout = layoutLabels({
    requests: scene.labels,
    outlines: ground.outlines,
    groups: scene.groups,
    squares: scene.squares,
    fills: scene.fills,
    context: ground.context,
    frame: {
      zoom: camera.zoom,
      window,
      obstacles: obstacles.map((rect) => ({
        ...rect,
        x: rect.x + window.x,
        y: rect.y + window.y,
      })),
      compact,
    },
  });
  return { layout, origin: [Math.round(window.x), Math.round(window.y)] };
}
