import type { PressTrace, Task } from './readTrace';

/** Milliseconds, from the press on. */
export interface PressNumbers {
  /** Until the first frame in which a pixel of the map differs from the frame before. */
  readonly firstFrame: number;
  /** Until the last such frame. */
  readonly lastFrame: number;
  /** Such frames. */
  readonly frames: number;
  /** Tasks of the main thread until that last frame, together. */
  readonly mainToPicture: number;
  /** Tasks of the main thread until the page is at rest, together; and of it the processor's part. */
  readonly mainToRest: number;
  readonly processorToRest: number;
  /** The longest of these tasks. */
  readonly longestTask: number;
}

/** A page is at rest when no task of this length has begun for so long, milliseconds. */
const BUSY = 1;
const REST = 250;

/**
 * What a press cost.
 * @param changed for each shot of the trace whether the map in it differs from the shot before
 */
export function pressNumbers(
  { shots, tasks }: PressTrace,
  changed: readonly boolean[],
): PressNumbers {
  const times = shots.filter(({ at }, i) => at > 0 && changed[i] === true).map(({ at }) => at);
  const firstFrame = times[0];
  const lastFrame = times.at(-1);
  if (firstFrame === undefined || lastFrame === undefined) {
    throw new Error('No pixel of the map changed after the press');
  }
  const after = apart(tasks).filter(({ end }) => end > 0);
  const rest = restOf(after, lastFrame);
  const untilRest = after.filter(({ begin }) => begin < rest);
  return {
    firstFrame,
    lastFrame,
    frames: times.length,
    mainToPicture: lengthWithin(after, lastFrame),
    mainToRest: lengthWithin(untilRest, rest),
    processorToRest: untilRest.reduce((sum, { processor }) => sum + processor, 0),
    longestTask: Math.max(0, ...untilRest.map(({ begin, end }) => end - Math.max(begin, 0))),
  };
}

/** Tasks that lie in no other: a task may run others while it waits. */
function apart(tasks: readonly Task[]): readonly Task[] {
  let until = -Infinity;
  return tasks.filter(({ end }) => {
    if (end <= until) return false;
    until = end;
    return true;
  });
}

/** End of the last busy task before the first rest after the picture. */
function restOf(tasks: readonly Task[], lastFrame: number): number {
  let rest = lastFrame;
  for (const { begin, end } of tasks) {
    if (end - begin < BUSY) continue;
    if (begin > rest + REST) break;
    rest = Math.max(rest, end);
  }
  return rest;
}

/** Milliseconds of the tasks between the press and `end`. */
function lengthWithin(tasks: readonly Task[], end: number): number {
  return tasks.reduce(
    (sum, task) =>
      sum + Math.max(0, Math.min(task.end, end) - Math.min(Math.max(task.begin, 0), end)),
    0,
  );
}
