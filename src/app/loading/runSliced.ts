/** A browser can answer a reader between slices of so many milliseconds. */
const SLICE = 5;

/**
 * Runs a generator in slices of a few milliseconds, so that the page answers in between.
 * @param steps its return value is what `onDone` gets
 * @returns stops it; `onDone` is then not called
 */
export function runSliced<T>(steps: Generator<void, T>, onDone: (made: T) => void): () => void {
  const go = () => {
    const end = performance.now() + SLICE;
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) {
        onDone(value);
        return;
      }
      if (performance.now() >= end) break;
    }
    next = setTimeout(go);
  };
  let next = setTimeout(go);
  return () => clearTimeout(next);
}
