/** What may be done at once where nobody says how long the browser stays idle (Safari). Milliseconds. */
const SLICE = 5;

/**
 * Calls back once the browser has nothing else to do.
 * @param act gets a function that says how long that lasts, milliseconds
 * @param latest milliseconds that a busy page may put it off
 * @returns stops it
 */
export function whenIdle(act: (remaining: () => number) => void, latest: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(() => {
      const end = performance.now() + SLICE;
      act(() => end - performance.now());
    }, latest / 10);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback((deadline) => act(() => deadline.timeRemaining()), {
    timeout: latest,
  });
  return () => cancelIdleCallback(idle);
}
