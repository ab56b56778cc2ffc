/**
 * Calls back once the browser has nothing else to do.
 * @param latest milliseconds that a busy page may put it off
 * @returns stops it
 */
export function whenIdle(act: () => void, latest: number): () => void {
  // Safari does not tell.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, latest / 10);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(idle);
}
