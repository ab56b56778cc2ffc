import type { Page } from '@playwright/test';

interface Resting {
  rest?: () => void;
}

/** How long a busy page puts off what it does at rest, milliseconds: by that it is known. */
export const PUT_OFF = {
  /** To fetch what is a click away (src/app/shell/usePrefetch.ts). */
  prefetch: 10_000,
  /** To ask who draws for WebGL, and to fetch and make the engine (useMapRenderer.ts). */
  engine: 2000,
} as const;

/**
 * Keeps a page that is about to be opened busy: one kind of what it does once it rests waits until the
 * test lets it rest.
 */
export async function holdRest(
  page: Page,
  what: keyof typeof PUT_OFF = 'prefetch',
): Promise<() => Promise<void>> {
  await page.addInitScript((held) => {
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (then, options) => {
      if (options?.timeout !== held) return requestIdleCallback(then, options);
      const idle = { didTimeout: false, timeRemaining: () => 0 };
      Object.assign(window, { rest: () => then(idle) });
      return 0;
    };
  }, PUT_OFF[what]);
  return async () => {
    await page.waitForFunction(() => (window as Resting).rest !== undefined);
    await page.evaluate(() => {
      const { rest } = window as Resting;
      delete (window as Resting).rest;
      rest?.();
    });
  };
}
