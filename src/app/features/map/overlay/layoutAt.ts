import { windowAt } from '../../../../camera/fit';
import { layoutLabels, layoutSteps } from '../../../../cartography/labels/layoutLabels';
import type { LayoutInput, Layout } from '../../../../cartography/labels/types';
import type { Scene } from '../../../../cartography/types';
import { rememberLatest, remembered, RecentMap } from '../../../../lib/memo';
import { prepareAhead } from './prepareAhead';
import type { LabelLayout, LaidOut, LayoutView } from './useLabels';

/** Lays out what the scene says for a camera at rest. */
export function layoutAt(view: LayoutView): LaidOut {
  return laidOut(layoutLabels(inputAt(view)), view);
}

/** Title plates differ in width: labels of so many arrangements of what lies over the map are kept. */
const KEPT = 4;

/**
 * The layout of labels as the map uses it, at once or in steps. Each is remembered for as long as the window
 * and the camera stay, and the scene lives.
 */
export function createLabelLayout(): LabelLayout {
  const windowOf = rememberLatest(
    (_camera: string) => new RecentMap<string, WeakMap<Scene, LaidOut>>(KEPT),
  );
  const layoutsIn = ({ camera, size, compact, obstacles }: LayoutView) =>
    remembered(
      windowOf(JSON.stringify([camera, size, compact])),
      JSON.stringify(obstacles),
      () => new WeakMap(),
    );
  function* stepsAt(view: LayoutView): Generator<void, LaidOut> {
    const layouts = layoutsIn(view);
    const known = layouts.get(view.scene);
    if (known !== undefined) return known;
    const made = laidOut(yield* layoutSteps(inputAt(view)), view);
    layouts.set(view.scene, made);
    return made;
  }
  return {
    at: (view) => remembered(layoutsIn(view), view.scene, () => layoutAt(view)),
    stepsAt,
    prepare: (ahead, view) => prepareAhead(stepsAt, ahead, view),
  };
}

export const labelLayout = createLabelLayout();

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
