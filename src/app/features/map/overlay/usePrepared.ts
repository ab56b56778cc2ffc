import { useEffect } from 'react';
import type { Scene } from '../../../../cartography/types';
import { whenIdle } from '../../../loading/whenIdle';
import type { LabelLayout, LayoutView } from './useLabels';

/** Where the browser does not say when it is idle. Milliseconds. */
const PAUSE = 50;

/**
 * Finds what would be shown next, and where its labels stand, while the page has nothing else to do; it is
 * remembered by what finds it. Begins anew where the map is looked at otherwise.
 * @param ahead scenes in the order of their likelihood, each found when its turn has come
 * @param view the map at rest; null: not now
 */
export function usePrepared(
  ahead: readonly (() => Scene | null)[],
  layout: LabelLayout | null,
  view: LayoutView | null,
): void {
  useEffect(() => {
    if (layout === null || view === null) return;
    const steps = prepare(ahead, layout, view);
    let stop = () => {};
    const next = () => {
      stop = whenIdle(
        (remaining) => {
          do {
            if (steps.next().done === true) return;
          } while (remaining() > 0);
          next();
        },
        { unasked: PAUSE },
      );
    };
    next();
    return () => stop();
  }, [ahead, layout, view]);
}

function* prepare(
  ahead: readonly (() => Scene | null)[],
  layout: LabelLayout,
  view: LayoutView,
): Generator<void> {
  for (const find of ahead) {
    const scene = find();
    yield;
    if (scene !== null) yield* layout.stepsAt({ ...view, scene });
  }
}
