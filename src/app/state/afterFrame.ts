/** A frame that has not come by then does not come: the tab is behind another, or the window is covered. Milliseconds. */
const NO_FRAME = 100;

/**
 * Calls back in a task of its own after the next frame, so that what changed just now is on the
 * screen first.
 * @returns takes it back
 */
export function afterFrame(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    task = setTimeout(act);
  });
  task = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, NO_FRAME);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
