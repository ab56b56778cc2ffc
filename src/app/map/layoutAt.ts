import { layoutLabels } from '../../cartography/labels/layoutLabels';
import type { LayoutAt } from './LabelLayout';
import { windowAt } from './windowAt';

/** Lays out what the scene says for a camera at rest. */
export const layoutAt: LayoutAt = ({ scene, ground, camera, size, obstacles, compact }) => {
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
};
