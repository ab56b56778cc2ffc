import { whenIdle } from '../../../state/whenIdle';
import type { Ahead, LabelLayout, LayoutView } from './useLabels';
import { viewsAhead } from './viewsAhead';

/** Where the browser does not say when it is idle. Milliseconds. */
const PAUSE = 50;

/**
 * Finds what is likely to be shown next, and where its labels stand, while the page has nothing else to do.
 * What is found is remembered by what finds it.
 * @param view the map at rest
 * @returns stops it
 */
export function prepareAhead(
  stepsAt: LabelLayout['stepsAt'],
  ahead: Ahead,
  view: LayoutView,
): () => void {
  const steps = prepare(stepsAt, ahead, view);
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
}

function* prepare(
  stepsAt: LabelLayout['stepsAt'],
  { shown, world, sceneOf }: Ahead,
  view: LayoutView,
): Generator<void> {
  for (const next of viewsAhead(shown, world)) {
    const scene = sceneOf(next);
    yield;
    if (scene !== null) yield* stepsAt({ ...view, scene });
  }
}
