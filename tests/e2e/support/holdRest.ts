import type { Page } from '@playwright/test';

interface Resting {
  rest?: () => void;
}

/**
 * Keeps a page that is about to be opened busy: what it does once it rests (src/app/shell/usePrefetch.ts)
 * waits until the test lets it rest.
 */
export async function holdRest(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    Object.assign(window, {
      requestIdleCallback: (then: () => void) => {
        Object.assign(window, { rest: then });
        return 0;
      },
      cancelIdleCallback: () => undefined,
    });
  });
  return async () => {
    await page.waitForFunction(() => (window as Resting).rest !== undefined);
    await page.evaluate(() => (window as Resting).rest?.());
  };
}
