/** Something took longer than it may. */
export class OverLimit extends Error {}

/**
 * The outcome of `run`, or a rejection once `ms` have passed.
 * @param giveUp ends what still runs; it is waited for no longer than `ms` either
 */
export async function withinLimit<T>(
  ms: number,
  run: () => Promise<T>,
  giveUp: () => Promise<void>,
): Promise<T> {
  const { promise: late, reject } = deferred();
  const timer = setTimeout(
    () => reject(new OverLimit(`given up after ${Math.round(ms / 1000)} s`)),
    ms,
  );
  const running = run();
  try {
    return await Promise.race([running, late]);
  } catch (error) {
    if (error instanceof OverLimit) {
      // What it says once its page is taken away is of no interest.
      running.catch(() => undefined);
      await Promise.race([giveUp(), new Promise((resolve) => setTimeout(resolve, ms).unref())]);
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function deferred() {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, no) => (reject = no));
  return { promise, reject };
}
