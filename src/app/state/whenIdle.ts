/** What a slice may take where nobody says when the browser is busy again (Safari). Milliseconds. */
const SLICE = 5;

/**
 * Calls back when the browser has nothing else to do.
 * @param act gets a function that says how long that lasts, milliseconds
 * @param latest how long a busy page may put it off, milliseconds; without it, for good
 * @param unasked where the browser has no such callback: after so many milliseconds
 * @returns takes it back
 */
export function whenIdle(
  act: (remaining: () => number) => void,
  { latest, unasked }: { readonly latest?: number; readonly unasked: number },
): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(() => {
      const end = performance.now() + SLICE;
      act(() => end - performance.now());
    }, unasked);
    return () => clearTimeout(timer);
  }
  const options = latest === undefined ? {} : { timeout: latest };
  const idle = requestIdleCallback((deadline) => act(() => deadline.timeRemaining()), options);
  return () => cancelIdleCallback(idle);
}
