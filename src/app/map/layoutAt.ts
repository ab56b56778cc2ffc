import { layoutLabels } from '../../cartography/labels/layoutLabels';
import type { LayoutInput } from '../../cartography/labels/LayoutInput';
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

interface Input extends Pick<LayoutInput, 'ties'> {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly size: Size;
  /** CSS px of the map. */
  readonly obstacles: readonly Rect[];
  /** Phone sizes. */
  readonly compact: boolean;
}

/** Lays out what the scene says for a camera at rest. */
export function layoutAt(input: Input): LaidOut {
  const { scene, ground, camera, size, obstacles, compact, ties } = input;
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
    ties,
  });
  return { layout, origin: [Math.round(window.x), Math.round(window.y)] };
}
