/** A frame that has not come by then does not come: the tab is behind another, or the window is covered. Milliseconds. */
const NO_FRAME = 100;

/**
 * Calls back in a task of its own once the next frame is on the screen. That frame is still being painted when the
 * browser asks for the one after it: what is begun before then takes the processor from it.
 * @returns takes it back
 */
export function afterFrame(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout>;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(task);
      task = setTimeout(act);
    });
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
