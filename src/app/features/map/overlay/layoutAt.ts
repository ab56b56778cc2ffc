import { windowAt } from '../../../../camera/fit';
import { layoutLabels, layoutSteps } from '../../../../cartography/labels/layoutLabels';
import type { LayoutInput, Layout } from '../../../../cartography/labels/types';
import type { LabelLayout, LaidOut, LayoutView } from './useLabels';

/** Lays out what the scene says for a camera at rest. */
export function layoutAt(view: LayoutView): LaidOut {
  return laidOut(layoutLabels(inputAt(view)), view);
}

/** The layout of labels as the map uses it: at once, or in steps. */
export const labelLayout: LabelLayout = {
  at: layoutAt,
  *stepsAt(view) {
    return laidOut(yield* layoutSteps(inputAt(view)), view);
  },
};

function inputAt({ scene, ground, camera, size, obstacles, compact }: LayoutView): LayoutInput {
  const window = windowAt(camera, size);
  return {
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
  };
}

function laidOut(layout: Layout, { camera, size }: LayoutView): LaidOut {
  const window = windowAt(camera, size);
  return { layout, origin: [Math.round(window.x), Math.round(window.y)] };
}
