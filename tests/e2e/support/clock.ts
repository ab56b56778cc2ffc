import type { Page } from '@playwright/test';

/** From here on time passes on the page when a test says so (`page.clock.runFor`). */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}
