/** Tells when what was set on an element is seen. */
export interface PaintWatch {
  /** From here on: one answer, however often it is asked before. */
  ask(): void;
  stop(): void;
}

/**
 * `onPainted` is called after the frame in which the element is painted next, and after the
 * transitions that begin in it.
 */
export function createPaintWatch(element: Element, onPainted: () => void): PaintWatch {
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const stop = () => {
    asked += 1;
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
  const afterPaint = async (mine: number) => {
    const changes = element.getAnimations({ subtree: true });
    await Promise.allSettled(changes.map(({ finished }) => finished));
    if (mine === asked) onPainted();
  };
  return {
    ask() {
      stop();
      const mine = asked;
      frame = requestAnimationFrame(() => {
        // The browser paints between the frame's callbacks and the next task.
        task = setTimeout(() => void afterPaint(mine));
      });
    },
    stop,
  };
}
