import { whenIdle } from '../../../loading/whenIdle';
import type { Ahead, LabelLayout, LayoutView } from './useLabels';
import { viewsAhead } from './viewsAhead';

/** A busy page may put off each step so long. Milliseconds. */
const LATEST = 500;

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
    stop = whenIdle((remaining) => {
      do {
        if (steps.next().done === true) return;
      } while (remaining() > 0);
      next();
    }, LATEST);
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
